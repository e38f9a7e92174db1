using Competency.Model.Codes;
using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Icap;
using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Sections;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

/// <summary>Reads what a row says of the standard as a whole: version, classifications, description, level, notes.</summary>
internal sealed class StandardFields(DiagnosticBag diagnostics)
{
    private static readonly (string Scheme, IcapColumn Title, IcapColumn Code)[] Schemes =
    [
        (Classification.JobCategory, IcapColumn.JobCategory, IcapColumn.JobCategoryCode),
        (Classification.Occupation, IcapColumn.Occupation, IcapColumn.OccupationCode),
        (Classification.Industry, IcapColumn.Industry, IcapColumn.IndustryCode),
    ];

    /// <summary>Fills the draft from the first row that lists the standard.</summary>
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
            draft.Level = LevelCell.Read(levelText, 1, entry.Name, record.At(level), diagnostics) is [LevelDraft first, ..] ? first : null;
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
            foreach (ClassificationDraft classification in ClassificationPairing.Pair(scheme, titles, codes, location, diagnostics))
            {
                draft.Classifications.Add(HeaderSection.WithoutWholeCode(classification, diagnostics));
            }
        }
    }

    private static string Lines(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
            ? string.Join('\n', text.Split('\n').Select(static line => ChineseText.RemoveWrapSpaces(line)).Where(static line => line.Length > 0))
            : ChineseText.RemoveWrapSpaces(text);

    private void ReadVersion(TableRecord record, IcapColumns columns, StandardDraft draft)
    {
        List<string> unread = [];
        int? number = Value<int>(record, columns[IcapColumn.Version], "a version number such as V4", VersionSection.TryReadNumber, unread);
        VersionStatus? status = Value<VersionStatus>(record, columns[IcapColumn.Status], "最新版本 or 歷史版本", VersionSection.TryReadStatus, unread);
        DateOnly? updated = Value<DateOnly>(record, columns[IcapColumn.Updated], "a date such as 2023/12/06", VersionSection.TryReadDate, unread);
        string note = Line(record, columns[IcapColumn.VersionNote]);
        if (number is null && updated is null && note.Length == 0 && unread.Count == 0)
        {
            return;
        }

        StandardCode? supersededBy = VersionSection.SupersededBy(note);
        StandardVersion version = new()
        {
            Code = StandardCode.TryParse(draft.Code?.Value, out StandardCode code) ? code : null,
            Number = number,
            Title = draft.Title?.Value,
            Status = status ?? VersionStatus.Unspecified,
            SupersededBy = supersededBy,
            Updated = updated,
            Note = VersionSection.Remark(supersededBy is null ? note : "", unread),
        };
        draft.Versions.Add(new VersionDraft(version, record.At()));
    }

    private delegate bool TryRead<T>(string text, out T value);

    private T? Value<T>(TableRecord record, int column, string expected, TryRead<T> tryRead, List<string> unread)
        where T : struct
    {
        string text = Line(record, column);
        if (text.Length == 0)
        {
            return null;
        }

        if (tryRead(text, out T value))
        {
            return value;
        }

        diagnostics.Add(IcapRules.VersionRowUnreadable, record.At(column), text, expected);
        unread.Add(text);
        return null;
    }

    private void ReadNote(TableRecord record, IcapColumns columns, StandardDraft draft)
    {
        int column = columns[IcapColumn.Note];
        if (column < 0 || record.IsBlank(column))
        {
            return;
        }

        NoteDraft note = new();
        note.Lines.AddRange(CellText.Read(record, column, diagnostics).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        draft.Notes.Add(note);
    }
}
