using System.Globalization;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Icap.Cells;

// Reads the level of a task or standard: a number from 1 to 6, and what people write instead.
internal static class LevelCell
{
    private const string ChineseNumbers = "一二三四五六";

    private static readonly string[] HeadingWords = ["職能級別", "基準級別", "級別"];

    // The levels of a cell for so many tasks; empty when the cell is empty.
    // cell: The cell.
    // tasks: How many tasks share the cell.
    // owner: Whose level it is, for messages.
    // location: The place of the cell.
    // diagnostics: Takes diagnostics.
    // Returns one level for each task, or one for all.
    public static IReadOnlyList<LevelDraft> Read(
        ReadOnlySpan<char> cell, int tasks, object owner, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (ReadDigit(cell, location) is LevelDraft level)
        {
            return [level];
        }

        string text = WithoutHeading(ChineseText.RemoveWrapSpaces(cell), location, diagnostics);
        if (text.Length == 0)
        {
            return [];
        }

        List<string> numbers = NumbersIn(WidthFold.Fold(text));
        if (numbers.Count > 1)
        {
            return ReadSeveral(text, numbers, tasks, location, diagnostics);
        }

        if (numbers is ["0"] || EmptyCell.SaysNothing(text))
        {
            diagnostics.Add(CellRules.LevelMissing, location, owner, (Phrase)$" ('{text}')");
            return [new LevelDraft(null, text, location)];
        }

        if (!IsNegative(text) && numbers is [{ Length: 1 } number] && LevelScale.Icap.Contains(number[0] - '0'))
        {
            return [ReadOne(text, number[0] - '0', location, diagnostics)];
        }

        diagnostics.Add(CellRules.LevelUnreadable, location, Excerpt.Of(text));
        return [new LevelDraft(null, text, location)];
    }

    // The level of a cell that is a digit of the scale and nothing else, as most are; null for any other.
    public static LevelDraft? ReadDigit(ReadOnlySpan<char> cell, SourceLocation location) =>
        cell is [char only] && LevelScale.Icap.Contains(only - '0') ? new LevelDraft(only - '0', null, location) : null;

    // Whether the cell begins with a minus sign that a digit follows.
    private static bool IsNegative(string text) => WidthFold.Fold(text) is ['-' or '−' or '–', >= '0' and <= '9', ..];

    private static LevelDraft ReadOne(string text, int level, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (text.Length == 1 && char.IsAsciiDigit(text[0]))
        {
            return new LevelDraft(level, null, location);
        }

        string folded = WidthFold.Fold(text);
        if (char.IsAsciiDigit(folded[0]) && folded.TrimEnd('0').TrimEnd('.').Length == 1)
        {
            diagnostics.Add(CellRules.LevelSpelling, location, text, level);
            return new LevelDraft(level, null, location);
        }

        diagnostics.Add(CellRules.LevelWithRemark, location, Excerpt.Of(text), level);
        return new LevelDraft(level, text, location);
    }

    private static IReadOnlyList<LevelDraft> ReadSeveral(
        string text, List<string> numbers, int tasks, SourceLocation location, DiagnosticBag diagnostics)
    {
        List<int> levels = [.. numbers.Where(static number => number.Length == 1)
            .Select(static number => number[0] - '0')
            .Where(static level => LevelScale.Icap.Contains(level))];
        bool pairs = levels.Count == tasks && levels.Count == numbers.Count;
        Phrase outcome = pairs ? "each task was assigned one, in order" : "no level was set, and the text was kept as level text";
        diagnostics.Add(CellRules.SeveralLevels, location, Excerpt.Of(text), numbers.Count, tasks, outcome);
        return pairs
            ? [.. levels.Select(level => new LevelDraft(level, null, location))]
            : [new LevelDraft(null, text, location)];
    }

    private static string WithoutHeading(string text, SourceLocation location, DiagnosticBag diagnostics)
    {
        foreach (string word in HeadingWords)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                diagnostics.Add(CellRules.ColumnNameInCell, location, word);
                return text.Replace(word, "", StringComparison.Ordinal).Trim();
            }
        }

        return text;
    }

    // The length of .0 behind a number, as spreadsheets write it.
    private static int LengthOfZeros(ReadOnlySpan<char> text)
    {
        int length = text is ['.', '0', ..] ? 1 + text[1..].IndexOfAnyExcept('0') : 0;
        length = text is ['.', '0', ..] && length == 0 ? text.Length : length;
        return length > 0 && length < text.Length && char.IsAsciiDigit(text[length]) ? 0 : length;
    }

    private static List<string> NumbersIn(string text)
    {
        List<string> numbers = [];
        int at = 0;
        while (at < text.Length)
        {
            int length = 0;
            while (at + length < text.Length && char.IsAsciiDigit(text[at + length]))
            {
                length++;
            }

            if (length > 0)
            {
                numbers.Add(text.Substring(at, length));
                length += LengthOfZeros(text.AsSpan(at + length));
            }
            else if (text[at] is >= '①' and <= '⑥' or >= 'Ⅰ' and <= 'Ⅵ')
            {
                numbers.Add((text[at] - (text[at] >= '①' ? '①' : 'Ⅰ') + 1).ToString(CultureInfo.InvariantCulture));
            }
            else if (ChineseNumbers.IndexOf(text[at], StringComparison.Ordinal) is int index and >= 0)
            {
                numbers.Add((index + 1).ToString(CultureInfo.InvariantCulture));
            }

            at += Math.Max(length, 1);
        }

        return numbers;
    }
}
