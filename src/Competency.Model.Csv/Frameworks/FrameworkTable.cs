using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Frameworks;

// One table of a release: what its rows are, and its columns, found by their headings.
// Noun: What people call the rows.
// Key: The columns without which it is another table.
// Optional: Columns that some releases have not; they come after the key.
internal sealed record FrameworkTable(string Noun, string[] Key, string[] Optional)
{
    // Columns that another table has, and this one never.
    public string[] Never { get; init; } = [];

    // A word that its file name must hold, where headings do not tell tables apart.
    public string? NameHint { get; init; }

    // Whether several files hold rows of this table.
    public bool IsInParts { get; init; }

    // All columns, in the order by which rows give their cells.
    public IEnumerable<string> Columns => Key.Concat(Optional);

    // Whether a file with this name and header row is the table.
    public bool Fits(string fileName, FileHeader header) =>
        header.Names.Count > 1
        && Key.All(header.Contains)
        && !Never.Any(header.Contains)
        && (NameHint is null || fileName.Contains(NameHint, StringComparison.OrdinalIgnoreCase));
}
