using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Icap;

/// <summary>Where a row of tasks stands, so that its cells can be looked at again.</summary>
/// <param name="Row">The row.</param>
/// <param name="Columns">The columns of its table.</param>
internal readonly record struct TaskRowLocation(RowLocation Row, IcapColumns Columns);
