namespace Competency.Model.Csv.Tables;

/// <summary>The header row of a file that was not read yet, as its first bytes show it.</summary>
/// <param name="names">The column names as they stand there; none for a file that is no table.</param>
internal sealed class FileHeader(IReadOnlyList<string> names)
{
    private readonly HashSet<string> _keys = [.. names.Select(HeaderRow.Normalize)];

    /// <summary>The column names as they stand there.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Whether there is a column of this name, in any spelling.</summary>
    public bool Contains(string name) => _keys.Contains(HeaderRow.Normalize(name));
}
