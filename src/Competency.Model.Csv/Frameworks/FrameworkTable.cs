using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Frameworks;

// One table of a release: what its rows are, and its columns, found by their headings. Where releases name a column differently, its
// names stand together: dcwf_code|DCWF Code.
// Noun: What people call the rows.
// Key: The columns without which it is another table.
// Optional: Columns that some releases have not; they come after the key.
internal sealed record FrameworkTable(string Noun, string[] Key, string[] Optional)
{
    // Columns that another table has, and this one never.
    public string[] Never { get; init; } = [];

    // What the first row must say, where headings do not tell tables apart.
    public Func<TableTop, string, bool>? Holds { get; init; }

    // The order in which files that hold parts of this table are read; null if it stands in one file.
    public Func<TableTop, string>? OrderOfParts { get; init; }

    // Whether a release has the table once for each language.
    public bool HasLanguages { get; init; }

    // Whether the rows above the header row belong to the table.
    public bool ReadsRowsAbove { get; init; }

    // Names columns that the releases leave blank or name at length.
    public Func<IReadOnlyList<string>, IReadOnlyList<string>> Complete { get; init; } = static header => header;

    // The names of all columns, in the order by which rows give their cells.
    public IEnumerable<string[]> Columns => Key.Concat(Optional).Select(NamesOf);

    // Whether the cells of a row are the header row of this table.
    public bool HasHeader(IReadOnlyList<string> cells)
    {
        FileHeader header = new(Complete(cells));
        return header.Names.Count > 1
            && Key.All(column => NamesOf(column).Any(header.Contains))
            && !Never.Any(header.Contains);
    }

    // Whether a file with this name and beginning is the table.
    public bool Fits(string fileName, TableTop top) => HasHeader(top.Header) && (Holds is null || Holds(top, fileName));

    private static string[] NamesOf(string column) => column.Split('|');
}
