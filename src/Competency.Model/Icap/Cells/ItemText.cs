using Competency.Model.Icap.Codes;
using Competency.Model.Text;

namespace Competency.Model.Icap.Cells;

/// <summary>The text of an item, freed of what separates it from codes and of what line wraps did to it.</summary>
internal static class ItemText
{
    private const string GluedSeparators = ":：.．、,，-–—)）=＝_＿";
    /// <summary>What separates names in a cell besides the next code.</summary>
    public const string NameSeparators = "、；;，," + Strokes;
    /// <summary>Separators that no sentence ends with.</summary>
    public const string Strokes = "/／|｜";
    private const string LooseSeparators = ":：、，";

    /// <summary>The text as it goes into a draft.</summary>
    /// <param name="item">The item.</param>
    public static string Clean(in CodedItem item) => ChineseText.RemoveWrapSpaces(Print(item));

    /// <summary>The text as printed, without what separates it from its code: <c>K05: x</c> and <c>K05 x</c>, but <c>K05 .NET</c>.</summary>
    public static ReadOnlySpan<char> Print(in CodedItem item)
    {
        ReadOnlySpan<char> text = item.Text.Span;
        bool beginsName = !text.IsEmpty && ChineseText.IsIdeograph(text[0]);
        if (item.HasCode && !beginsName)
        {
            text = text.TrimStart(GluedSeparators).TrimStart().TrimStart(LooseSeparators);
        }

        if (item.EndsWithSeparator)
        {
            text = text.TrimEnd().TrimEnd(NameSeparators);
        }

        return ChineseText.TrimSpaces(text);
    }

    /// <summary>How long a name is at most that a further line may continue; no name is, and joining stays cheap.</summary>
    public const int LongestContinued = 10_000;

    /// <summary>Whether both are spellings of one name, which no text of such a length is.</summary>
    public static bool AreOneName(string left, string right) =>
        Math.Max(left.Length, right.Length) <= LongestContinued && SpellingFold.AreVariants(left, right);

    /// <summary>A text and its continuation on the next page.</summary>
    public static string Join(string text, string continuation) => ChineseText.RemoveWrapSpaces(text + " " + continuation);

    /// <summary>The first number such as T1.1.1 inside the name of a task, if there is one.</summary>
    public static string? ThirdLevelIn(string title)
    {
        for (int at = title.IndexOf('T', StringComparison.Ordinal); at >= 0; at = title.IndexOf('T', at + 1))
        {
            if (CodeScanner.TryMatch(title, at, CodeShape.Task, out CodeMatch match) && match.Numbers > 2)
            {
                return match.Code;
            }
        }

        return null;
    }
}
