namespace Competency.Model.Csv.Tables;

// The header row of a file that was not read yet, as its first bytes show it.
// names: The column names as they stand there; none for a file that is no table.
internal sealed class FileHeader(IReadOnlyList<string> names)
{
    private readonly HashSet<string> _keys = [.. names.Select(HeaderRow.Normalize)];

    // The column names as they stand there.
    public IReadOnlyList<string> Names => names;

    // Whether there is a column of this name, in any spelling.
    public bool Contains(string name) => _keys.Contains(HeaderRow.Normalize(name));

    // Whether there is a column of this normalized name.
    public bool ContainsKey(string key) => _keys.Contains(key);

    // Whether a normalized name holds this part.
    public bool HasPart(string part) => _keys.Any(key => key.Contains(part, StringComparison.Ordinal));
}
