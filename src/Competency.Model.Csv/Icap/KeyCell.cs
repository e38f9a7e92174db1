using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Icap;

// The cell that says which standard a row is about: row after row says the same.
internal sealed class KeyCell(int column, DiagnosticBag diagnostics)
{
    private string? _printed;
    private string _text = "";

    // The cell of the row as one line.
    public string Read(TableRecord record)
    {
        if (record.Utf8(column).IsEmpty)
        {
            return "";
        }

        string printed = record.Text(column);
        if (!ReferenceEquals(printed, _printed))
        {
            _text = CellText.ReadLine(record, column, diagnostics);
            if (SpreadsheetDates.Are(_text))
            {
                diagnostics.Add(TableCellRules.CodeBecameDate, record.At(column), _text);
            }

            _printed = CellBoilerplate.MayBeIn(printed) ? null : printed; // what is found in a cell is found in every row
        }

        return _text;
    }
}
