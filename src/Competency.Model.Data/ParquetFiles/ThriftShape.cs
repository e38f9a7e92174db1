namespace Competency.Model.Data.ParquetFiles;

// A structure of Thrift: what its fields hold.
internal sealed class ThriftShape(params IEnumerable<ThriftField> fields)
{
    private readonly Dictionary<int, ThriftField> _fields = fields.ToDictionary(static field => field.Id);

    // A structure without fields.
    public static ThriftShape Empty { get; } = new();

    // What a field holds; null if it is unknown.
    public ThriftField? this[int id] => _fields.GetValueOrDefault(id);
}
