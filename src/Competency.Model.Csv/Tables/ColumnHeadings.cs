using System.Collections.Immutable;
using System.Text;
using Competency.Model.Loading;
using Competency.Model.Text;

namespace Competency.Model.Csv.Tables;

/// <summary>The headings of a table, and where their columns are.</summary>
internal sealed class ColumnHeadings
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private ColumnHeadings(ImmutableArray<string> names) => Names = names;

    /// <summary>The headings as they stand in the file, without white space at their ends.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>How many columns there are.</summary>
    public int Count => Names.Length;

    /// <summary>Reads headings; what is given twice or not at all is reported.</summary>
    public static ColumnHeadings Read(IEnumerable<string> cells, SourceLocation location, DiagnosticBag diagnostics)
    {
        ColumnHeadings headings = new([.. cells.Select(static cell => ChineseText.TrimSpaces(cell).ToString())]);
        for (int column = 0; column < headings.Count; column++)
        {
            string name = headings.Names[column];
            string key = Normalize(name);
            if (key.Length == 0)
            {
                diagnostics.Add(TableRules.HeadingBlank, location, column + 1);
            }
            else if (!headings._columns.TryAdd(key, column))
            {
                diagnostics.Add(TableRules.HeadingRepeated, location with { ColumnName = name }, name, headings._columns[key] + 1, column + 1);
            }
        }

        return headings;
    }

    /// <summary>The column with this heading; -1 if there is none.</summary>
    public int Find(string heading) => _columns.GetValueOrDefault(Normalize(heading), -1);

    /// <summary>The heading of a column as it stands in the file.</summary>
    public string? NameOf(int column) => (uint)column < (uint)Count && Names[column].Length > 0 ? Names[column] : null;

    /// <summary>
    /// A heading without differences of width, case, white space and joining marks: <c>Standard Code</c>,
    /// <c>standard_code</c> and <c>standardCode</c> are one.
    /// </summary>
    public static string Normalize(string heading)
    {
        StringBuilder normalized = new(heading.Length);
        foreach (char character in WidthFold.Fold(heading))
        {
            if (!ChineseText.IsSpace(character) && character is not ('_' or '-' or '*' or '#' or '"' or '.' or ':'))
            {
                normalized.Append(char.ToLowerInvariant(character));
            }
        }

        return normalized.ToString();
    }
}
