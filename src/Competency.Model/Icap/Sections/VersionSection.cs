using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Icap.Lines;
using Competency.Model.Text;

namespace Competency.Model.Icap.Sections;

// The version table: 版本, 職能基準代碼, 職能基準名稱, 狀態, 更新說明, 發展更新日期.
internal sealed class VersionSection(StandardDraft draft, DiagnosticBag diagnostics)
{
    private const int MinguoOffset = 1911;
    private const int FewestCells = 5;
    private const int NumbersOfDate = 3;

    private static readonly string[] UsualHeading = ["版本", "職能基準代碼", "職能基準名稱", "狀態", "更新說明", "發展更新日期"];

    private ImmutableArray<int> _columns = [.. Enumerable.Range(0, UsualHeading.Length)];

    // Whether the table gave any version.
    public bool HasVersions => draft.Versions.Count > 0;

    public void ReadHeading(DocumentLine line)
    {
        string[] heading = [.. line.Cells.Select(static cell => Headings.Normalize(cell))];
        _columns = [.. UsualHeading.Select(column => Array.IndexOf(heading, column))];
    }

    // Whether the line looks like a row of the table.
    public static bool IsRow(DocumentLine line) =>
        line.HasCells && line.Cells.Count(static cell => !ChineseText.TrimSpaces(cell).IsEmpty) > 1 &&
        (line.Cells.Length >= FewestCells || TryReadNumber(line.Cells[0], out _) || IcapCode.TryParse(line.Cells[1], out _));

    public void ReadRow(DocumentLine line)
    {
        List<string> unread = [];
        string note = Cell(line, "更新說明");
        StandardCode? supersededBy = SupersededBy(note);
        StandardVersion version = new()
        {
            Code = StandardCode.TryParse(Cell(line, "職能基準代碼"), out StandardCode code) ? code : null,
            Number = Read<int>(line, "版本", "a version number such as V4", TryReadNumber, unread),
            Title = Cell(line, "職能基準名稱") is { Length: > 0 } title ? title : null,
            Status = Read<VersionStatus>(line, "狀態", "最新版本 or 歷史版本", TryReadStatus, unread) ?? VersionStatus.Unspecified,
            SupersededBy = supersededBy,
            Updated = Read<DateOnly>(line, "發展更新日期", "a date such as 2023/12/06", TryReadDate, unread),
        };
        draft.Versions.Add(new VersionDraft(version with { Note = Remark(supersededBy is null ? note : "", unread) }, line.At()));
    }

    private delegate bool TryRead<T>(string text, out T value);

    private T? Read<T>(DocumentLine line, string column, Phrase expected, TryRead<T> tryRead, List<string> unread)
        where T : struct
    {
        string text = Cell(line, column);
        if (text.Length == 0)
        {
            return null;
        }

        if (tryRead(text, out T value))
        {
            return value;
        }

        diagnostics.Add(SectionRules.VersionRowUnreadable, line.At(IndexOf(column)), text, expected);
        unread.Add(text);
        return null;
    }

    private int IndexOf(string column) => _columns[Array.IndexOf(UsualHeading, column)];

    private string Cell(DocumentLine line, string column)
    {
        int index = IndexOf(column);
        return index >= 0 && index < line.Cells.Length ? ChineseText.RemoveWrapSpaces(line.Cells[index]) : "";
    }

    // What a version has to say besides what was understood: its note and the cells that could not be read.
    internal static string? Remark(string note, List<string> unread)
    {
        if (note.Length > 0)
        {
            unread.Insert(0, note);
        }

        return unread.Count == 0 ? null : string.Join("; ", unread);
    }

    internal static bool TryReadNumber(string text, out int number)
    {
        string folded = WidthFold.Fold(text).Trim().TrimStart('V', 'v', '.', '第').TrimEnd('版');
        return int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and < 1000;
    }

    internal static bool TryReadStatus(string text, out VersionStatus status)
    {
        status = text switch
        {
            "最新版本" or "最近版本" or "現行版本" or "最新版" => VersionStatus.Current,
            "歷史版本" or "歷史版" => VersionStatus.Superseded,
            _ => VersionStatus.Unspecified,
        };
        return status != VersionStatus.Unspecified;
    }

    // yyyy/MM/dd with any of / - . between, or a year of the Minguo calendar.
    internal static bool TryReadDate(string text, out DateOnly date)
    {
        date = default;
        ReadOnlySpan<char> folded = WidthFold.Fold(text).AsSpan().Trim();
        Span<int> numbers = stackalloc int[NumbersOfDate];
        int count = 0;
        foreach (Range part in folded.SplitAny('/', '-', '.'))
        {
            bool isNumber = folded[part].Length <= 4
                && count < NumbersOfDate
                && int.TryParse(folded[part], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[count]);
            if (!isNumber)
            {
                return false;
            }

            count++;
        }

        if (count != NumbersOfDate || numbers[1] is < 1 or > 12)
        {
            return false;
        }

        int year = numbers[0] < 1000 ? numbers[0] + MinguoOffset : numbers[0];
        bool exists = numbers[2] >= 1 && numbers[2] <= DateTime.DaysInMonth(year, numbers[1]);
        date = exists ? new DateOnly(year, numbers[1], numbers[2]) : default;
        return exists;
    }

    // The code in 已被《CODE》取代.
    internal static StandardCode? SupersededBy(string note)
    {
        int open = note.IndexOf('《', StringComparison.Ordinal);
        int close = note.IndexOf('》', StringComparison.Ordinal);
        bool says = note.StartsWith("已被", StringComparison.Ordinal)
            && note.EndsWith("取代", StringComparison.Ordinal)
            && open >= 0
            && close > open;
        return says && StandardCode.TryParse(note.AsSpan(open + 1, close - open - 1), null, out StandardCode code) ? code : null;
    }
}
