using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

// One table of a release: what its rows are, and its columns, found by their headings. Where releases name a column differently, its
// names stand together: dcwf_code|DCWF Code.
// Noun: What people call the rows.
// Key: The columns without which it is another table.
// Optional: Columns that some releases have not; they come after the key.
internal sealed record FrameworkTable(Phrase Noun, string[] Key, string[] Optional)
{
    private readonly string[][] _keys = [.. Key.Select(static column => NamesOf(column).Select(HeaderRow.Normalize).ToArray())];

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

    // Names columns that the releases leave blank or name at length; null if there are none.
    public Func<IReadOnlyList<string>, IReadOnlyList<string>>? Complete { get; init; }

    // Parts of names of which one must be there before it is worth naming others; blank for tables that leave none blank.
    public string[] Marks { get; init; } = [""];

    // The names of all columns, in the order by which rows give their cells.
    public IEnumerable<string[]> Columns => Key.Concat(Optional).Select(NamesOf);

    // Whether the cells of a row are the header row of this table.
    // header: The names of the row.
    public bool HasHeader(FileHeader header)
    {
        if (header.Names.Count < 2 || !Marks.Any(header.HasPart))
        {
            return false;
        }

        FileHeader named = Complete is null ? header : new FileHeader(Complete(header.Names));
        return Array.TrueForAll(_keys, names => Array.Exists(names, named.ContainsKey)) && !Never.Any(named.Contains);
    }

    // Whether a file with this name and beginning is the table.
    public bool Fits(string fileName, TableTop top) => HasHeader(top.Names) && (Holds is null || Holds(top, fileName));

    private static string[] NamesOf(string column) => column.Split('|');
}
