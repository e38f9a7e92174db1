using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Codes;
using Competency.Model.Icap.Lines;
using Competency.Model.Icap.Sections;
using Competency.Model.Icap.Table;
using Competency.Model.Text;

namespace Competency.Model.Icap;

// What cells of iCAP documents mean, for readers that have the same cells from elsewhere, such as tables that were exported
// from the documents. Everything else of reading text documents is their own.
internal sealed class IcapCells(DiagnosticBag diagnostics)
{
    private readonly CellSplitter _splitter = new();
    private ReadOnlyMemory<char> _cell;
    private List<CodedItem> _items = [];

    private delegate bool TryRead<T>(string text, out T value);

    // The rule for the footer of a page within a cell.
    public static DiagnosticDescriptor FooterInText => LineRules.FooterInText;

    // The rule for the header of the table within a cell.
    public static DiagnosticDescriptor ColumnNameInCell => CellRules.ColumnNameInCell;

    // The rule for markup that was removed from a cell.
    public static DiagnosticDescriptor MarkupRemoved => LineRules.MarkupRemoved;

    // The rule for a word in a cell that stands for nothing.
    public static DiagnosticDescriptor PlaceholderInCell => TaskTableRules.PlaceholderInCell;

    // Whether a text is the heading of a column of the task table.
    public static bool IsHeading(string text) => TableHeading.ColumnOf(text) != TableColumn.Unknown;

    // The text without footers and markup of pages, each of which is reported.
    public static string RemoveBoilerplate(string text, SourceLocation location, DiagnosticBag diagnostics, bool isCell = false) =>
        PageBoilerplate.Remove(text, location, diagnostics, isCell);

    // The level of a standard; null for a cell that has none.
    public LevelDraft? ReadLevel(DraftText cell, object owner) =>
        LevelCell.Read(cell.Value, tasks: 1, owner, cell.Location, diagnostics) is [LevelDraft level, ..] ? level : null;

    // The classifications that a cell of titles and a cell of codes name together.
    public IEnumerable<ClassificationDraft> ReadClassifications(string scheme, string titles, string codes, SourceLocation location)
    {
        foreach (ClassificationDraft classification in ClassificationPairing.Pair(scheme, titles, codes, location, diagnostics))
        {
            yield return HeaderSection.WithoutWholeCode(classification, diagnostics);
        }
    }

    // The number of a version.
    // cell: The cell; may be blank.
    // unread: Takes the text of a cell that is no number; it is reported as well.
    public int? ReadVersionNumber(DraftText cell, List<string> unread) =>
        Read<int>(cell, "a version number such as V4", VersionSection.TryReadNumber, unread);

    // Whether a version is the current one; see ReadVersionNumber.
    public VersionStatus? ReadVersionStatus(DraftText cell, List<string> unread) =>
        Read<VersionStatus>(cell, "最新版本 or 歷史版本", VersionSection.TryReadStatus, unread);

    // The day of a version; see ReadVersionNumber.
    public DateOnly? ReadVersionDate(DraftText cell, List<string> unread) =>
        Read<DateOnly>(cell, "a date such as 2023/12/06", VersionSection.TryReadDate, unread);

    // What the note of a version means: the standard that supersedes it, or a remark, with all that could not be read.
    public static (StandardCode? SupersededBy, string? Remark) ReadVersionNote(string note, List<string> unread)
    {
        StandardCode? supersededBy = VersionSection.SupersededBy(note);
        return (supersededBy, VersionSection.Remark(supersededBy is null ? note : "", unread));
    }

    // Splits a cell of attitudes; the other members speak of this cell until the next one is split.
    // Returns how many attitudes there are.
    public int SplitAttitudes(ReadOnlyMemory<char> cell)
    {
        _cell = cell;
        _items = _splitter.SplitLines(cell, CodeShape.Attitude);
        return _items.Count;
    }

    // Where an attitude begins in the cell.
    public int StartOf(int attitude) => _items[attitude].Start;

    // An attitude, its definition behind the name if there is one; null if it has neither code nor name.
    public ElementDraft? ReadAttitude(int attitude, SourceLocation location)
    {
        CodedItem item = _items[attitude];
        (string title, string? definition) = AttitudeSection.Split(ItemText.Print(item).ToString(), item.HasCode);
        if (title.Length == 0 && !item.HasCode)
        {
            return null;
        }

        return new ElementDraft
        {
            Code = item.Code,
            Kind = ElementKind.Attitude,
            Title = title,
            Description = definition,
            Location = location,
        };
    }

    // Reports an attitude without code, or a code that is not written as codes should be.
    public void ReportCode(int attitude, SourceLocation location)
    {
        CodedItem item = _items[attitude];
        if (item.HasCode)
        {
            CodeSpelling.Report(item.Match, _cell.Span, TableHeading.NameOf(TableColumn.Unknown), location, diagnostics);
        }
        else
        {
            diagnostics.Add(SectionRules.AttitudeWithoutCode, location, Excerpt.Of(ItemText.Clean(item)));
        }
    }

    private T? Read<T>(DraftText cell, Phrase expected, TryRead<T> tryRead, List<string> unread)
        where T : struct
    {
        if (string.IsNullOrEmpty(cell.Value))
        {
            return null;
        }

        if (tryRead(cell.Value, out T value))
        {
            return value;
        }

        diagnostics.Add(SectionRules.VersionRowUnreadable, cell.Location, cell.Value, expected);
        unread.Add(cell.Value);
        return null;
    }
}
