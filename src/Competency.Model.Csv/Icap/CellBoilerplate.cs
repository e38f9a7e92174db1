using System.Buffers;
using Competency.Model.Csv.Tables;
using Competency.Model.Icap;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// What pages, web pages, spreadsheets and encodings left in a cell: footers, the heading that each page repeats, markup,
// control characters, question marks for lost characters. Each is taken out, or named, with a finding.
internal static class CellBoilerplate
{
    private const string EscapedReturn = "_x000D_";
    private const string WrittenLineFeed = "\\n";
    private const int LongestPageNumber = 12;

    private static readonly string[] PageNumberBeginnings = ["第", "頁次", "頁碼", "Page"];

    private static readonly SearchValues<char> Characters = SearchValues.Create(
        "第頁页<&?#_\\\u2028\u2029\u0085\u00AD\u007F"
        + string.Concat(Enumerable.Range(0, ' ').Select(static code => (char)code).Where(IsControl)));

    // What every heading of the table, and a page number in English, has inside; each with the place of the character that
    // other words have least.
    private static readonly (string Word, int Rarest)[] Words = [("職能", 0), ("職責", 0), ("工作任務", 2), ("工作產出", 2), ("行為指標", 3), ("age", 1)];

    // The rarest character of each word.
    private static readonly SearchValues<char> CharactersOfWords =
        SearchValues.Create([.. Words.Select(static word => word.Word[word.Rarest]).Distinct()]);

    // Characters of words that ask: 嗎, 什麼, 如何, 哪些, 是否, 能不能.
    private static readonly SearchValues<char> WordsOfQuestions = SearchValues.Create("嗎吗呢吧何什甚麼么誰谁哪那幾几怎否不");

    // Whether the cell may hold anything of the kind.
    public static bool MayBeIn(ReadOnlySpan<char> cell) =>
        cell.ContainsAny(Characters) || ContainsWord(cell) || TextGuards.MayBeIn(cell) || BlankWords.Are(ChineseText.TrimSpaces(cell));

    private static bool ContainsWord(ReadOnlySpan<char> cell)
    {
        int at = 0;
        while (cell[at..].IndexOfAny(CharactersOfWords) is int next and >= 0)
        {
            at += next;
            if (HasWordAround(cell, at))
            {
                return true;
            }

            at++;
        }

        return false;
    }

    private static bool HasWordAround(ReadOnlySpan<char> cell, int at)
    {
        foreach ((string word, int rarest) in Words)
        {
            if (word[rarest] == cell[at] && at >= rarest && cell[(at - rarest)..].StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    // Whether a cell is nothing but a page number or the footer of a page.
    public static bool IsFooter(string cell, SourceLocation location)
    {
        ReadOnlySpan<char> text = ChineseText.TrimSpaces(cell);
        return IsPageNumber(text)
            || (!text.IsEmpty && ChineseText.TrimSpaces(IcapCells.RemoveBoilerplate(cell, location, new DiagnosticBag())).IsEmpty);
    }

    // The cell without them.
    public static string Remove(string cell, SourceLocation location, DiagnosticBag diagnostics)
    {
        string text = TextGuards.MayBeIn(cell) ? TextGuards.Remove(cell, location, diagnostics) : cell;
        if (BlankWords.Are(ChineseText.TrimSpaces(text)))
        {
            diagnostics.Add(IcapCells.PlaceholderInCell, location, text.Trim(), location.ColumnName);
            return "";
        }

        text = IcapCells.RemoveBoilerplate(text, location, diagnostics, isCell: true);
        text = ReplaceLineEnds(text, location, diagnostics);
        text = RemoveControls(text, location, diagnostics);
        text = RemoveLines(text, location, diagnostics);
        ReportQuestionMark(text, location, diagnostics);
        return text;
    }

    private static string ReplaceLineEnds(string text, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (text.Contains(EscapedReturn, StringComparison.Ordinal))
        {
            diagnostics.Add(IcapCells.MarkupRemoved, location, EscapedReturn);
            text = text.Replace(EscapedReturn, "", StringComparison.Ordinal);
        }

        int at = -1;
        while ((at = text.IndexOf(WrittenLineFeed, at + 1, StringComparison.Ordinal)) >= 0)
        {
            bool isPath = at + 2 < text.Length && char.IsAsciiLetterLower(text[at + 2]);
            if (!isPath)
            {
                diagnostics.Add(IcapCells.MarkupRemoved, location, WrittenLineFeed);
                text = string.Concat(text.AsSpan(0, at), "\n", text.AsSpan(at + 2));
            }
        }

        return text.AsSpan().ContainsAny('\u2028', '\u2029', '\u0085')
            ? text.Replace('\u2028', '\n').Replace('\u2029', '\n').Replace('\u0085', '\n')
            : text;
    }

    private static string RemoveControls(string text, SourceLocation location, DiagnosticBag diagnostics)
    {
        int count = text.Count(IsControl);
        if (count == 0)
        {
            return text;
        }

        diagnostics.Add(TableRules.ControlCharacter, location, count, (int)text.First(IsControl));
        return string.Concat(text.Where(static character => !IsControl(character)));
    }

    private static bool IsControl(char character) =>
        character is '\u00AD' || (char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\v' or '\f'));

    // Takes out lines that are an error of a spreadsheet, page numbers at the ends of lines and, among other lines, the heading
    // of the table.
    private static string RemoveLines(string text, SourceLocation location, DiagnosticBag diagnostics)
    {
        string[] lines = text.Split('\n');
        bool any = false;
        for (int i = 0; i < lines.Length; i++)
        {
            ReadOnlySpan<char> line = ChineseText.TrimSpaces(lines[i]);
            if (RuleFor(line, isAlone: lines.Length == 1) is DiagnosticDescriptor rule)
            {
                diagnostics.Add(rule, location.Below(i), line.ToString());
                lines[i] = "";
                any = true;
            }
            else if (PageNumberBehind(line) is int start and > 0)
            {
                diagnostics.Add(IcapCells.FooterInText, location.Below(i), line[start..].ToString());
                lines[i] = line[..start].ToString();
                any = true;
            }
        }

        return any ? string.Join('\n', lines) : text;
    }

    // What is reported of a line that is no content; a cell that is a single line may be a page number or a heading and still
    // be meant.
    private static DiagnosticDescriptor? RuleFor(ReadOnlySpan<char> line, bool isAlone) =>
        SpreadsheetErrors.Are(line) ? TableRules.SpreadsheetError
        : isAlone ? null
        : IsPageNumber(line) ? IcapCells.FooterInText
        : IsHeading(line) ? IcapCells.ColumnNameInCell
        : null;

    // Where a page number begins that white space separates from the text before it: 沖煮 第3頁, 沖煮 Page 3; 0 if there is none.
    private static int PageNumberBehind(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> end = line[^Math.Min(line.Length, LongestPageNumber)..];
        foreach (string beginning in PageNumberBeginnings)
        {
            int start = line.Length - end.Length + end.LastIndexOf(beginning, StringComparison.OrdinalIgnoreCase);
            bool isFound = end.Contains(beginning, StringComparison.OrdinalIgnoreCase) && start > 0 && ChineseText.IsSpace(line[start - 1]);
            if (isFound && IsPageNumber(line[start..]))
            {
                return start;
            }
        }

        return 0;
    }

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Length > 3 && IcapCells.IsHeading(line.ToString());

    // 第3頁, 頁次：3/5, Page 3.
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line.Length > LongestPageNumber || !line.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        ReadOnlySpan<char> number = line.Trim(" 0123456789");
        return number is "第" or "頁" or "页" or "第頁" || IsNamed(line);
    }

    private static bool IsNamed(ReadOnlySpan<char> line)
    {
        bool begins = line.StartsWith("第") && (line.EndsWith("頁") || line.EndsWith("页"));
        bool isLabeled = line.StartsWith("頁次") || line.StartsWith("頁碼") || line.StartsWith("Page", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> rest = line.Trim("第頁页次碼PAGEpage.:： /0123456789");
        return (begins || isLabeled) && rest.IsEmpty;
    }

    // Reports a question mark at an ideograph: a character that Big5 or the like could not carry.
    private static void ReportQuestionMark(string text, SourceLocation location, DiagnosticBag diagnostics)
    {
        for (int at = text.IndexOf('?', StringComparison.Ordinal); at >= 0; at = text.IndexOf('?', at + 1))
        {
            int end = at;
            while (end < text.Length && text[end] == '?')
            {
                end++;
            }

            bool isInside = end < text.Length
                && ChineseText.IsIdeograph(text[end])
                && (at == 0 || ChineseText.IsIdeograph(text[at - 1]) || ChineseText.IsSpace(text[at - 1]));
            if (isInside || IsLostEnd(text, at, end))
            {
                int start = Math.Max(0, at - 10);
                Phrase place = isInside ? "inside" : "at the end of";
                diagnostics.Add(
                    TableRules.QuestionMarkInWord, location, Excerpt.Of(ChineseText.RemoveWrapSpaces(text.AsSpan(start))), place);
                return;
            }

            at = end - 1;
        }
    }

    // Whether a question mark ends a word, before a mark or the end of the line, in a line that asks nothing.
    private static bool IsLostEnd(string text, int at, int end)
    {
        bool endsWord = at > 0
            && ChineseText.IsIdeograph(text[at - 1])
            && (end == text.Length || text[end] is '\n' or '\r' or '、' or '，' or '；' or '。');
        if (!endsWord)
        {
            return false;
        }

        int start = text.LastIndexOf('\n', at) + 1;
        int lineEnd = text.IndexOf('\n', at);
        ReadOnlySpan<char> line = text.AsSpan(start, (lineEnd < 0 ? text.Length : lineEnd) - start);
        return !line.ContainsAny(WordsOfQuestions) && !line.Contains("多少", StringComparison.Ordinal);
    }
}
