using Competency.Model.Codes;
using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Icap;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// Reads what a row says of the standard as a whole: version, classifications, description, level, notes.
internal sealed class StandardFields(DiagnosticBag diagnostics)
{
    private static readonly (string Scheme, IcapColumn Title, IcapColumn Code)[] Schemes =
    [
        (Classification.JobCategory, IcapColumn.JobCategory, IcapColumn.JobCategoryCode),
        (Classification.Occupation, IcapColumn.Occupation, IcapColumn.OccupationCode),
        (Classification.Industry, IcapColumn.Industry, IcapColumn.IndustryCode),
    ];

    private readonly IcapCells _cells = new(diagnostics);

    // Fills the draft from the first row that lists the standard.
    public void Read(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        diagnostics.Standard = entry.Name;
        StandardDraft draft = entry.Draft;
        if (Line(record, columns[IcapColumn.Description]) is { Length: > 0 } description)
        {
            draft.Description = new DraftText(description, record.At(columns[IcapColumn.Description]));
        }

        int level = columns[IcapColumn.StandardLevel];
        if (Line(record, level) is { Length: > 0 } levelText)
        {
            draft.Level = _cells.ReadLevel(new DraftText(levelText, record.At(level)), entry.Name);
        }

        ReadClassifications(record, columns, draft);
        ReadVersion(record, columns, draft);
        ReadNote(record, columns, draft);
        diagnostics.Standard = null;
    }

    private string Line(TableRecord record, int column) => CellText.ReadLine(record, column, diagnostics);

    private void ReadClassifications(TableRecord record, IcapColumns columns, StandardDraft draft)
    {
        foreach ((string scheme, IcapColumn title, IcapColumn code) in Schemes)
        {
            string titles = columns[title] < 0 ? "" : Lines(CellText.Read(record, columns[title], diagnostics));
            string codes = columns[code] < 0 ? "" : CellText.Read(record, columns[code], diagnostics);
            SourceLocation location = record.At(columns[title] < 0 ? columns[code] : columns[title]);
            draft.Classifications.AddRange(_cells.ReadClassifications(scheme, titles, codes, location));
        }
    }

    private static string Lines(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
            ? string.Join(
                '\n', text.Split('\n').Select(static line => ChineseText.RemoveWrapSpaces(line)).Where(static line => line.Length > 0))
            : ChineseText.RemoveWrapSpaces(text);

    private void ReadVersion(TableRecord record, IcapColumns columns, StandardDraft draft)
    {
        List<string> unread = [];
        int? number = _cells.ReadVersionNumber(Cell(record, columns[IcapColumn.Version]), unread);
        VersionStatus? status = _cells.ReadVersionStatus(Cell(record, columns[IcapColumn.Status]), unread);
        DateOnly? updated = _cells.ReadVersionDate(Cell(record, columns[IcapColumn.Updated]), unread);
        string note = Line(record, columns[IcapColumn.VersionNote]);
        if (number is null && updated is null && note.Length == 0 && unread.Count == 0)
        {
            return;
        }

        (StandardCode? supersededBy, string? remark) = IcapCells.ReadVersionNote(note, unread);
        StandardVersion version = new()
        {
            Code = StandardCode.TryParse(draft.Code?.Value, out StandardCode code) ? code : null,
            Number = number,
            Title = draft.Title?.Value,
            Status = status ?? VersionStatus.Unspecified,
            SupersededBy = supersededBy,
            Updated = updated,
            Note = remark,
        };
        draft.Versions.Add(new VersionDraft(version, record.At()));
    }

    private DraftText Cell(TableRecord record, int column) => new(Line(record, column), record.At(column));

    private void ReadNote(TableRecord record, IcapColumns columns, StandardDraft draft)
    {
        int column = columns[IcapColumn.Note];
        if (column < 0 || record.IsBlank(column))
        {
            return;
        }

        NoteDraft note = new();
        string text = CellText.Read(record, column, diagnostics);
        note.Lines.AddRange(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        draft.Notes.Add(note);
    }
}
