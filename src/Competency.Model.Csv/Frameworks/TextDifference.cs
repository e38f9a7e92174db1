using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

// What a message adds where two rows give the same key different texts.
internal static class TextDifference
{
    private const int Before = 12;

    // The sentence, with a space before it; empty if the texts are the same.
    public static Phrase Of(string? first, string? second) => string.Equals(first, second, StringComparison.Ordinal)
        ? Phrase.None
        : $" The texts differ: '{Part(first ?? "", second ?? "")}' there, '{Part(second ?? "", first ?? "")}' here.";

    // The part of a text that differs from another, with a little of what stands before it.
    public static string Part(string text, string other)
    {
        int same = text.AsSpan().CommonPrefixLength(other);
        return same <= Before * 2 ? Excerpt.Of(text) : "…" + Excerpt.Of(text[StartOf(text, same - Before)..]);
    }

    private static int StartOf(string text, int start) => char.IsLowSurrogate(text[start]) ? start + 1 : start;
}
