namespace Competency.Model.Csv.Tables;

// Reports entries of the column map that no table has. The formats of a loader share the map.
internal sealed class MappedColumnUse(CsvReadingOptions options)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    // Takes the tables of a folder, whoever reads them.
    public void Add(IEnumerable<FileHeader> headers)
    {
        if (!options.ColumnMap.IsEmpty)
        {
            FileHeader[] all = [.. headers];
            _used.UnionWith(options.ColumnMap.Keys.Where(name => Array.Exists(all, header => header.Contains(name))));
        }
    }

    // Reports the entries that neither these tables have nor those before.
    public void Report(IEnumerable<FileHeader> headers, string file, DiagnosticBag diagnostics)
    {
        Add(headers);
        foreach (string name in options.ColumnMap.Keys.Order(StringComparer.Ordinal).Where(name => !_used.Contains(name)))
        {
            diagnostics.Add(TableRules.ColumnMapUnused, new SourceLocation { File = file }, name);
        }
    }
}
