using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Frameworks;

// The tables of one framework.
// All: All that are read; where a file fits several, the first of them.
// Identifying: Those of which one is enough to know the framework by.
internal sealed record FrameworkTables(IReadOnlyList<FrameworkTable> All, FrameworkTable[] Identifying)
{
    // Whether a file is another table of a release, which has no place in the model.
    public Func<TableTop, bool> IsOther { get; init; } = static _ => false;
}
