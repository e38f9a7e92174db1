using Competency.Model.Tables;

namespace Competency.Model.Data.Columns;

// A column of a file.
// Type: What its values are read as; null if they are not read.
// TypeName: The type as the file has it, for messages.
internal sealed record SourceColumn(string Name, ColumnType? Type, string TypeName);
