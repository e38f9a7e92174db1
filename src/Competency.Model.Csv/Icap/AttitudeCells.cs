using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Icap;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// Reads the attitudes of a row: one or several in the cell, the definition beside it or behind the name.
internal sealed class AttitudeCells(DiagnosticBag diagnostics)
{
    private readonly IcapCells _cells = new(diagnostics);
    private readonly CellTexts _texts = new();

    // Gives working memory back, once all is read.
    public void Release() => _texts.Release();

    // Adds the attitudes of the row to the standard; false if all of them were given already.
    public bool Read(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        int column = columns[IcapColumn.Attitude];
        ReadOnlyMemory<char> text = columns[IcapColumn.AttitudeCode] < 0
            ? CellText.Read(record, column, _texts, diagnostics)
            : CellText.Trim(CodeNameCells.Attitudes(record, columns, diagnostics).AsMemory());
        ReadOnlySpan<char> cell = text.Span;
        if (cell.IsEmpty)
        {
            return true;
        }

        int count = _cells.SplitAttitudes(text);
        string[] definitions = Definitions(record, columns, count);
        bool any = false;
        SourceLocation location = record.At(column);
        int counted = 0;
        for (int i = 0; i < count; i++)
        {
            int start = _cells.StartOf(i);
            location = location.Below(cell[counted..start].Count('\n'));
            counted = start;
            bool isNew = Add(entry, i, i < definitions.Length ? definitions[i] : "", location);
            any |= isNew;
            if (isNew)
            {
                _cells.ReportCode(i, location);
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

        diagnostics.Add(TableRules.CellUnreadable, record.At(column), Excerpt.Of(text),
            (Phrase)$"one definition for each of {count} attitudes");
        return [];
    }

    private bool Add(StandardEntry entry, int item, string definition, SourceLocation location)
    {
        if (_cells.ReadAttitude(item, location) is not ElementDraft attitude)
        {
            return false;
        }

        attitude.Description = definition.Length > 0 ? definition : attitude.Description;
        bool isNew = entry.Attitudes.TryAdd(attitude, out ElementDraft known);
        if (!isNew)
        {
            string name = $"{attitude.Code} {attitude.Title}".Trim();
            diagnostics.Add(TableRules.RowRepeated, location, Excerpt.Of(name), known.Location.SeenFrom(location), "");
        }

        return isNew;
    }
}
