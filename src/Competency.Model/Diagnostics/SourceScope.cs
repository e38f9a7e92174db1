namespace Competency.Model.Diagnostics;

// What places have in common, such as all cells of one column of a table: they refer to one instance.
// File: The file, as the caller named it.
// ColumnName: The heading of the table's column.
// JsonPointer: The JSON Pointer of the value.
// Column: The column in UTF-16 units, for a place that is a row as well.
// IsOfSheet: Whether lines are rows of a sheet, so that all lines of a cell have one number.
internal sealed record SourceScope(
    string? File, string? ColumnName = null, string? JsonPointer = null, int? Column = null, bool IsOfSheet = false);
