using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Frameworks;

/// <summary>One table of a release: what its rows are, and its columns, found by their headings.</summary>
/// <param name="Noun">What people call the rows.</param>
/// <param name="Key">The columns without which it is another table.</param>
/// <param name="Optional">Columns that some releases have not; they come after the key.</param>
internal sealed record FrameworkTable(string Noun, string[] Key, string[] Optional)
{
    /// <summary>Columns that another table has, and this one never.</summary>
    public string[] Never { get; init; } = [];

    /// <summary>A word that its file name must hold, where headings do not tell tables apart.</summary>
    public string? NameHint { get; init; }

    /// <summary>Whether several files hold rows of this table.</summary>
    public bool IsInParts { get; init; }

    /// <summary>All columns, in the order by which rows give their cells.</summary>
    public IEnumerable<string> Columns => Key.Concat(Optional);

    /// <summary>Whether a file with this name and header row is the table.</summary>
    public bool Fits(string fileName, FileHeader header) =>
        header.Names.Count > 1
        && Key.All(header.Contains)
        && !Never.Any(header.Contains)
        && (NameHint is null || fileName.Contains(NameHint, StringComparison.OrdinalIgnoreCase));
}
