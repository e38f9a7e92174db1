namespace Competency.Model.Diagnostics;

/// <summary>What places have in common, such as all cells of one column of a table: they refer to one instance.</summary>
/// <param name="File">The file, as the caller named it.</param>
/// <param name="ColumnName">The heading of the table's column.</param>
/// <param name="JsonPointer">The JSON Pointer of the value.</param>
/// <param name="Column">The column in UTF-16 units, for a place that is a row as well.</param>
internal sealed record SourceScope(string? File, string? ColumnName = null, string? JsonPointer = null, int? Column = null);
