using Competency.Model.Evaluation.Melo.Texts;

namespace Competency.Model.Evaluation.Onet;

/// <summary>English texts cut into terms.</summary>
internal static class EnglishText
{
    /// <summary>The runs of letters of these lengths, across spaces and with one at each end.</summary>
    public static IEnumerable<string> Grams(string text, int shortest, int longest)
    {
        string edged = $" {string.Join(' ', Terms.Words(text))} ";
        return Enumerable.Range(shortest, longest - shortest + 1)
            .SelectMany(length => Enumerable.Range(0, Math.Max(0, edged.Length - length + 1)).Select(at => edged.Substring(at, length)));
    }
}
