namespace Competency.Model.Csv.Frameworks;

// The tables of one framework.
// All: All that are read; where a file fits several, the first of them.
// Identifying: Those of which one is enough to know the framework by.
// IsUnquoted: Whether a quotation mark is a character like any other.
internal sealed record FrameworkTables(IReadOnlyList<FrameworkTable> All, FrameworkTable[] Identifying, bool IsUnquoted = false);
