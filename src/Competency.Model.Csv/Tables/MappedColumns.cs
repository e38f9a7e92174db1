namespace Competency.Model.Csv.Tables;

// The column map of the user.
internal static class MappedColumns
{
    // What the map says that a name means; null if it says nothing.
    public static string? TargetOf(string name, CsvReadingOptions options)
    {
        if (options.ColumnMap.IsEmpty)
        {
            return null;
        }

        string key = HeaderRow.Normalize(name);
        foreach ((string from, string to) in options.ColumnMap)
        {
            if (string.Equals(HeaderRow.Normalize(from), key, StringComparison.Ordinal))
            {
                return to;
            }
        }

        return null;
    }
}
