namespace Competency.Model.Csv.Frameworks;

/// <summary>The tables of one framework.</summary>
/// <param name="All">All that are read; where a file fits several, the first of them.</param>
/// <param name="Identifying">Those of which one is enough to know the framework by.</param>
/// <param name="IsUnquoted">Whether a quotation mark is a character like any other.</param>
internal sealed record FrameworkTables(IReadOnlyList<FrameworkTable> All, FrameworkTable[] Identifying, bool IsUnquoted = false);
