using Competency.Model.Tables;
using Competency.Model.Tables.Reading;

namespace Competency.Model.Data.Tables;

// A row of a tidy table in a columnar file.
internal sealed class ColumnarTidyRow(TypedColumns columns, DiagnosticBag diagnostics) : TidyRow(diagnostics)
{
    // Which row of the group that was read last this is.
    public int Index { get; set; }

    public override string Text(int column) => columns.Value(Index, column, out _).ToString();

    public override SourceLocation At() => columns.At(Index);

    public override SourceLocation At(int column) => columns.At(Index, column);

    public override double? Number(int column)
    {
        TableValue value = columns.Value(Index, column, out bool isUnreadable);
        return isUnreadable ? RefuseValue(column, "a number") : value.Number;
    }
}
