using Competency.Model.Csv.Tables;
using Competency.Model.Diagnostics;
using Competency.Model.Drafts;
using Competency.Model.Icap;
using Competency.Model.Text;

namespace Competency.Model.Csv.IcapTables;

/// <summary>Reads the attitudes of a row: one or several in the cell, the definition beside it or behind the name.</summary>
internal sealed class AttitudeCells(DiagnosticBag diagnostics)
{
    private readonly CellItems _cells = new();

    /// <summary>Adds the attitudes of the row to the draft.</summary>
    public void Read(TableRecord record, IcapColumns columns, StandardDraft draft)
    {
        int column = columns[IcapColumn.Attitude];
        string cell = CellText.Read(record, column, diagnostics);
        if (cell.Length == 0)
        {
            return;
        }

        List<CodedItem> items = CellLines.Separate(_cells.Split(cell, CodeShape.Attitude));
        string[] definitions = Definitions(record, columns, items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            Add(draft, items[i], i < definitions.Length ? definitions[i] : "", PlaceOf(record, column, cell, items[i]));
        }
    }

    private static SourceLocation PlaceOf(TableRecord record, int column, string cell, CodedItem item)
    {
        SourceLocation location = record.At(column);
        return location with { Line = location.Line + cell.AsSpan(0, item.Start).Count('\n') };
    }

    private string[] Definitions(TableRecord record, IcapColumns columns, int count)
    {
        int column = columns[IcapColumn.AttitudeDefinition];
        if (column < 0 || record.IsBlank(column))
        {
            return [];
        }

        string text = CellText.Read(record, column, diagnostics);
        if (count == 1)
        {
            return [ChineseText.RemoveWrapSpaces(text)];
        }

        string[] lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == count)
        {
            return lines;
        }

        diagnostics.Add(DiagnosticRules.CellUnreadable, record.At(column), TextRepair.Excerpt(text), $"one definition for each of {count} attitudes");
        return [];
    }

    private void Add(StandardDraft draft, CodedItem item, string definition, SourceLocation location)
    {
        (string title, string? behind) = AttitudeSection.Split(ItemText.Print(item).ToString());
        if (item.Match is null && title.Length > 0)
        {
            diagnostics.Add(DiagnosticRules.AttitudeWithoutCode, location, TextRepair.Excerpt(title));
        }
        else if (item.Match is CodeMatch match && match.LetterIsGuessed)
        {
            diagnostics.Add(DiagnosticRules.CodeLetter, location, match.Code, match.Code, IcapHeadings.NameOf(IcapColumn.Attitude));
        }

        if (title.Length > 0 || item.Match is not null)
        {
            draft.Elements.Add(new ElementDraft
            {
                Code = item.Match?.Code,
                Kind = ElementKind.Attitude,
                Title = title,
                Description = definition.Length > 0 ? definition : behind,
                Location = location,
            });
        }
    }
}
