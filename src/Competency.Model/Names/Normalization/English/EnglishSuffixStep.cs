using Competency.Model.Names.Normalization.Steps;

namespace Competency.Model.Names.Normalization.English;

// Removes words for the kind of a competency: knowledge of, skill in, ability to at the beginning, skill, knowledge at the end.
internal sealed class EnglishSuffixStep : INameStep
{
    private static readonly string[] Fronts =
        ["knowledge of ", "skill in ", "skill of ", "ability to ", "understanding of ", "basic knowledge of "];
    private static readonly string[] Ends = [" skill", " knowledge", " ability"];

    public string Id => "english-kind-words";

    public string Description => "Words for the kind mean nothing: knowledge of physics is physics, communication skills is communication.";

    public string Apply(string text)
    {
        string before;
        do
        {
            before = text;
            text = WithoutOne(text);
        }
        while (text.Length < before.Length);
        return text;
    }

    private static string WithoutOne(string text)
    {
        foreach (string front in Fronts)
        {
            if (text.StartsWith(front, StringComparison.Ordinal) && text.Length > front.Length)
            {
                return front.StartsWith("basic", StringComparison.Ordinal) ? $"basic {text[front.Length..]}" : text[front.Length..];
            }
        }

        foreach (string end in Ends)
        {
            if (text.EndsWith(end, StringComparison.Ordinal) && text.Length > end.Length)
            {
                return text[..^end.Length];
            }
        }

        return text;
    }
}
