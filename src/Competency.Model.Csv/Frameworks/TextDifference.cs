using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

// What a message adds where two rows give the same key different texts.
internal static class TextDifference
{
    // The sentence, with a space before it; empty if the texts are the same.
    public static string Of(string? first, string? second) => string.Equals(first, second, StringComparison.Ordinal)
        ? ""
        : $" The texts differ: '{Excerpt.Of(first ?? "")}' there, '{Excerpt.Of(second ?? "")}' here.";
}
