using System.Collections.Immutable;
using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Csv.Tables;

// The column names of a table, and where the columns are.
internal sealed class HeaderRow
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private HeaderRow(ImmutableArray<string> names) => Names = names;

    // The names as they stand in the file, without white space at their ends.
    public ImmutableArray<string> Names { get; }

    // How many columns there are.
    public int Count => Names.Length;

    // The columns without a name, in order.
    public IEnumerable<int> Unnamed => Enumerable.Range(0, Count).Where(column => Names[column].Length == 0);

    // Reads the row; names that are given twice are reported.
    public static HeaderRow Read(IEnumerable<string> cells, SourceLocation location, DiagnosticBag diagnostics)
    {
        HeaderRow header = new([.. cells.Select(static cell => ChineseText.TrimSpaces(cell).ToString())]);
        for (int column = 0; column < header.Count; column++)
        {
            string name = header.Names[column];
            string key = name.Length == 0 ? "" : Normalize(name);
            if (key.Length > 0 && !header._columns.TryAdd(key, column))
            {
                diagnostics.Add(
                    TableRules.ColumnNameRepeated, location with { ColumnName = name }, name, header._columns[key] + 1, column + 1);
            }
        }

        return header;
    }

    // The column with this name; -1 if there is none.
    public int Find(string name) => _columns.GetValueOrDefault(Normalize(name), -1);

    // The name of a column as it stands in the file.
    public string? NameOf(int column) => (uint)column < (uint)Count && Names[column].Length > 0 ? Names[column] : null;

    // A name without differences of width, case, white space and joining marks: Standard Code, standard_code and standardCode
    // are one.
    public static string Normalize(string name)
    {
        StringBuilder normalized = new(name.Length);
        foreach (char character in ChineseText.FoldWidth(name).AsSpan().TrimStart('=')) // ="name" of a spreadsheet
        {
            if (!ChineseText.IsSpace(character) && character is not ('_' or '-' or '*' or '#' or '"' or '\'' or '.' or ':'))
            {
                normalized.Append(char.ToLowerInvariant(character));
            }
        }

        return normalized.ToString();
    }
}
