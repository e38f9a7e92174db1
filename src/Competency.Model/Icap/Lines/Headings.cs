using System.Buffers;
using Competency.Model.Icap.Cells;
using Competency.Model.Text;

namespace Competency.Model.Icap.Lines;

// The lines that begin a section, in the spellings that documents use.
internal static class Headings
{
    private const int LongestHeading = 80;
    private const int StackLimit = 128;

    private static readonly SearchValues<char> LabelBeginnings = SearchValues.Create("職工主行產級基所版說補入狀知技KSks（(＊");
    private static readonly SearchValues<char> MarkupAndSpaces = SearchValues.Create(" \t\n\f\v\u00A0\u3000\u200B\uFEFF*#-");

    private static readonly string[] Notes = ["說明與補充事項", "說明及補充事項", "說明與補充", "補充說明事項"];

    // What a beginner has to bring along; later documents say it in the notes.
    public const string EntryLevel = "入門水準";

    // The suffix of the title line.
    public const string TitleSuffix = "職能基準";

    // Whether the cells head the version table: 版本, 職能基準代碼 …
    public static bool IsVersionTable(string[] cells) =>
        cells.Length > 2
            && MayBeLabel(cells[0])
            && Normalize(cells[0]) == "版本"
            && cells.Skip(1).Any(static cell => Normalize(cell) is "職能基準代碼" or "職能基準名稱" or "狀態");

    // 職能內涵 ( A=attitude 態度 ), however marked up.
    public static bool IsAttitudes(string line)
    {
        if (!MayBeLabel(line))
        {
            return false;
        }

        string heading = Normalize(line);
        return heading.StartsWith("職能內涵", StringComparison.Ordinal) &&
            (heading.Contains("A=", StringComparison.OrdinalIgnoreCase) || heading.Contains("態度", StringComparison.Ordinal)) &&
            !heading.Contains("K=", StringComparison.OrdinalIgnoreCase) && !heading.Contains("S=", StringComparison.OrdinalIgnoreCase);
    }

    // 說明與補充事項, however marked up.
    public static bool IsNotes(string line)
    {
        ReadOnlySpan<char> text = line.AsSpan().Trim(" \t\u3000*#").TrimStart("一二三四五六七八九十、.【 ");
        return MayBeLabel(text) && Array.IndexOf(Notes, Normalize(text).Trim(':', '】')) >= 0;
    }

    // Whether the line is 入門水準 and nothing else: a section of older documents.
    public static bool IsEntryLevel(string line) => MayBeLabel(line) && Normalize(line).TrimEnd(':') == EntryLevel;

    // Whether text begins with the heading of the notes, and how much of it that is.
    public static bool StartsWithNotes(string text, out int length)
    {
        foreach (string heading in Notes)
        {
            if (text.StartsWith(heading, StringComparison.Ordinal))
            {
                length = heading.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }

    // The name before 職能基準 in a title line.
    public static string? TitleIn(string line)
    {
        ReadOnlySpan<char> end = line.AsSpan().TrimEnd(" \n\u3000*#");
        if (end.IsEmpty || end[^1] != TitleSuffix[^1] || line.Contains('\t', StringComparison.Ordinal))
        {
            return null;
        }

        string text = ChineseText.RemoveWrapSpaces(Bullets.Remove(line, out _).Trim('#', '*', ' '));
        bool isTitle = text.EndsWith(TitleSuffix, StringComparison.Ordinal) && text.Length > TitleSuffix.Length;
        return isTitle ? text[..^TitleSuffix.Length] : null;
    }

    // A heading or label without white space, markup and differences of width.
    public static string Normalize(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= StackLimit ? stackalloc char[StackLimit] : new char[text.Length];
        int length = 0;
        foreach (char character in text)
        {
            char folded = WidthFold.Fold(character);
            if (!ChineseText.IsSpace(folded) && folded is not ('*' or '#'))
            {
                buffer[length++] = folded;
            }
        }

        return buffer[..length].TrimStart('-').ToString();
    }

    // Whether a text can be a label at all: short, and beginning like one. Spares cells of content the comparison.
    public static bool MayBeLabel(ReadOnlySpan<char> text)
    {
        int start = text.IndexOfAnyExcept(MarkupAndSpaces);
        return start >= 0 && text.Length <= LongestHeading && LabelBeginnings.Contains(text[start]);
    }
}
