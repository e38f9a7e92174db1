using Competency.Model.Icap.Codes;
using Competency.Model.Text;

namespace Competency.Model.Icap.Cells;

// The text of an item, freed of what separates it from codes and of what line wraps did to it.
internal static class ItemText
{
    private const string GluedSeparators = ":：.．、,，-–—)）=＝_＿";
    // What separates names in a cell besides the next code.
    public const string NameSeparators = "、；;，," + Strokes;
    // Separators that no sentence ends with.
    public const string Strokes = "/／|｜";
    private const string LooseSeparators = ":：、，";

    // The text as it goes into a draft.
    // item: The item.
    public static string Clean(in CodedItem item) => ChineseText.RemoveWrapSpaces(Print(item));

    // The text as printed, without what separates it from its code: K05: x and K05 x, but K05 .NET.
    public static ReadOnlySpan<char> Print(in CodedItem item)
    {
        ReadOnlySpan<char> text = item.Text.Span;
        if (item.HasCode && !text.IsEmpty && Bullets.IsBullet(text[0]))
        {
            text = text[1..].TrimStart();
        }

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

    // How long a name is at most that a further line may continue; no name is, and joining stays cheap.
    public const int LongestContinued = 10_000;

    // Whether both are spellings of one name, which no text of such a length is.
    public static bool AreOneName(string left, string right) =>
        Math.Max(left.Length, right.Length) <= LongestContinued && SpellingFold.AreVariants(left, right);

    // A text and its continuation on the next page.
    public static string Join(string text, string continuation) => ChineseText.RemoveWrapSpaces(text + " " + continuation);

    // The first number such as T1.1.1 inside the name of a task, if there is one.
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
