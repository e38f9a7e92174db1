using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Icap;

// Where a row of tasks stands, so that its cells can be looked at again.
// Row: The row.
// Columns: The columns of its table.
internal readonly record struct TaskRowLocation(RowLocation Row, IcapColumns Columns);
