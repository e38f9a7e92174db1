using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Icap;
using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Codes;
using Competency.Model.Icap.Sections;
using Competency.Model.Icap.Table;
using Competency.Model.Loading;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

/// <summary>Reads the attitudes of a row: one or several in the cell, the definition beside it or behind the name.</summary>
internal sealed class AttitudeCells(DiagnosticBag diagnostics)
{
    private readonly CellSplitter _cells = new();
    private readonly CellTexts _texts = new();

    /// <summary>Gives working memory back, once all is read.</summary>
    public void Release() => _texts.Release();

    /// <summary>Adds the attitudes of the row to the standard; false if all of them were given already.</summary>
    public bool Read(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        int column = columns[IcapColumn.Attitude];
        ReadOnlyMemory<char> text = CellText.Read(record, column, _texts, diagnostics);
        ReadOnlySpan<char> cell = text.Span;
        if (cell.IsEmpty)
        {
            return true;
        }

        List<CodedItem> items = _cells.SplitLines(text, CodeShape.Attitude);
        string[] definitions = Definitions(record, columns, items.Count);
        bool any = false;
        SourceLocation location = record.At(column);
        int counted = 0;
        for (int i = 0; i < items.Count; i++)
        {
            location = location with { Line = location.Line + cell[counted..items[i].Start].Count('\n') };
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

        diagnostics.Add(TableRules.CellUnreadable, record.At(column), Excerpt.Of(text), $"one definition for each of {count} attitudes");
        return [];
    }

    private bool Add(StandardEntry entry, in CodedItem item, string definition, SourceLocation location)
    {
        (string title, string? behind) = AttitudeSection.Split(ItemText.Print(item).ToString(), item.HasCode);
        string? description = definition.Length > 0 ? definition : behind;
        if (title.Length == 0 && !item.HasCode)
        {
            return false;
        }

        ElementDraft attitude = new() { Code = item.Code, Kind = ElementKind.Attitude, Title = title, Description = description, Location = location };
        bool isNew = entry.Attitudes.TryAdd(attitude, out ElementDraft known);
        if (!isNew)
        {
            diagnostics.Add(TableRules.RowRepeated, location, Excerpt.Of($"{attitude.Code} {title}".Trim()), known.Location.SeenFrom(location));
        }

        return isNew;
    }

    private void ReportCode(in CodedItem item, ReadOnlySpan<char> cell, SourceLocation location)
    {
        if (!item.HasCode)
        {
            diagnostics.Add(IcapRules.AttitudeWithoutCode, location, Excerpt.Of(ItemText.Clean(item)));
        }
        else
        {
            CodeSpelling.Report(item.Match, cell, TableColumn.Unknown, location, diagnostics);
        }
    }
}
