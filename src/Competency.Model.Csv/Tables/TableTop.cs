namespace Competency.Model.Csv.Tables;

// The rows at the beginning of a table, as its first bytes show them.
// Above: The rows above the header row.
// Header: The column names.
// First: The first row of content; empty if there is none.
internal sealed record TableTop(IReadOnlyList<string[]> Above, string[] Header, string[] First)
{
    // The column names, to ask for one in any spelling.
    public FileHeader Names { get; } = new(Header);

    // The first cell of a column; blank if there is none.
    public string FirstOf(string name)
    {
        string key = HeaderRow.Normalize(name);
        int column = Array.FindIndex(Header, heading => HeaderRow.Normalize(heading) == key);
        return (uint)column < (uint)First.Length ? First[column].Trim() : "";
    }
}
