using System.Text;

namespace Competency.Model.Evaluation.Melo.Texts;

/// <summary>Texts cut into terms.</summary>
internal static class Terms
{
    /// <summary>
    /// The text in lower case and in ASCII: taken apart by NFKD, and what is not ASCII then is left out, as the lexical
    /// baselines of MELO do before they compare.
    /// </summary>
    public static string Fold(string text) =>
        string.Concat(text.ToLowerInvariant().Normalize(NormalizationForm.FormKD).Where(char.IsAscii));

    /// <summary>Runs of two or more letters, digits or underscores of the folded text.</summary>
    public static IEnumerable<string> Words(string text)
    {
        string folded = Fold(text);
        for (int at = 0; at < folded.Length; at++)
        {
            int start = at;
            while (at < folded.Length && (char.IsLetterOrDigit(folded[at]) || folded[at] == '_'))
            {
                at++;
            }

            if (at - start > 1)
            {
                yield return folded[start..at];
            }
        }
    }
}
