namespace Competency.Model.Data.ParquetFiles;

// What a field of a structure holds: a value, or a list of values.
// Kind: The type of the value, or of the values of the list.
// Shape: The structure if that is one.
internal sealed record ThriftField(int Id, ThriftKind Kind, ThriftShape? Shape = null, bool IsList = false);
