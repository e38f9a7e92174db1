using Competency.Model.Csv.Tables;
using Competency.Model.Tables.Reading;

namespace Competency.Model.Csv.Tidy;

// A row of a tidy table in CSV; escapes are undone.
// columns: Where each column of the table is in the file; -1 for none.
internal sealed class CsvTidyRow(TableRecord record, int[] columns, DiagnosticBag diagnostics) : TidyRow(diagnostics)
{
    public override string Text(int column) => FormulaEscape.Remove(record.Text(columns[column]));

    public override SourceLocation At() => record.At();

    public override SourceLocation At(int column) => record.At(columns[column]);
}
