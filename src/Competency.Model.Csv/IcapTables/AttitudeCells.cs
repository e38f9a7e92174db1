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

    /// <summary>Adds the attitudes of the row to the standard; false if all of them were given already.</summary>
    public bool Read(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        int column = columns[IcapColumn.Attitude];
        string cell = CellText.Read(record, column, diagnostics);
        if (cell.Length == 0)
        {
            return true;
        }

        List<CodedItem> items = _cells.SplitLines(cell.AsMemory(), CodeShape.Attitude);
        string[] definitions = Definitions(record, columns, items.Count);
        bool any = false;
        SourceLocation location = record.At(column);
        int counted = 0;
        for (int i = 0; i < items.Count; i++)
        {
            location = location with { Line = location.Line + cell.AsSpan(counted, items[i].Start - counted).Count('\n') };
            counted = items[i].Start;
            bool isNew = Add(entry, items[i], i < definitions.Length ? definitions[i] : "", location);
            any |= isNew;
            if (isNew)
            {
                ReportCode(items[i], cell, location);
            }
        }

        return any;
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

    private bool Add(StandardEntry entry, CodedItem item, string definition, SourceLocation location)
    {
        (string title, string? behind) = AttitudeSection.Split(ItemText.Print(item).ToString(), item.Match is not null);
        string? description = definition.Length > 0 ? definition : behind;
        if (title.Length == 0 && item.Match is null)
        {
            return false;
        }

        if (!entry.Attitudes.TryAdd((item.Match?.Code, title, description ?? ""), location))
        {
            SourceLocation earlier = entry.Attitudes[(item.Match?.Code, title, description ?? "")];
            diagnostics.Add(DiagnosticRules.RowRepeated, location, TextRepair.Excerpt($"{item.Match?.Code} {title}".Trim()), earlier.SeenFrom(location));
            return false;
        }

        entry.Draft.Elements.Add(new ElementDraft
        {
            Code = item.Match?.Code,
            Kind = ElementKind.Attitude,
            Title = title,
            Description = description,
            Location = location,
        });
        return true;
    }

    private void ReportCode(CodedItem item, string cell, SourceLocation location)
    {
        if (item.Match is not CodeMatch match)
        {
            diagnostics.Add(DiagnosticRules.AttitudeWithoutCode, location, TextRepair.Excerpt(ItemText.Clean(item)));
        }
        else if (!cell.AsSpan(match.Start, match.End - match.Start).SequenceEqual(match.Code))
        {
            diagnostics.Add(DiagnosticRules.CodeSpelling, location, cell[match.Start..match.End], match.Code);
        }
    }
}
