using Competency.Model.Csv.Tables;
using Competency.Model.Formats;
using Competency.Model.Loading;

namespace Competency.Model.Csv.Icap;

/// <summary>
/// Document tables, as integrators export them from iCAP's documents: standards, tasks and attitudes in one file or in
/// several of one folder, known by their headings and joined by code and name.
/// </summary>
/// <remarks>Columns, variants of headings, encodings and findings: <c>docs/integrating-csv.md</c>.</remarks>
public sealed class IcapTablesFormat : IDocumentSetFormat
{
    private readonly CsvReadingOptions _options;
    private readonly IcapHeader _top;

    /// <summary>A reader of document tables.</summary>
    /// <param name="options">How tables are read; everything detected if missing.</param>
    public IcapTablesFormat(CsvReadingOptions? options = null)
    {
        _options = options ?? CsvReadingOptions.Default;
        _top = new IcapHeader(_options);
    }

    /// <inheritdoc/>
    public string Reader => "icap-csv/1";

    /// <inheritdoc/>
    public string Description => "iCAP tables (CSV)";

    /// <inheritdoc/>
    public int Precedence => 2;

    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> Rules => TableRules.All;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return [.. files.Where(file => Recognize(file) != IcapTableKinds.None || IsMeantAsTable(file))];
    }

    /// <inheritdoc/>
    public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        ReportUnusedMap(files, diagnostics);
        return new IcapTableReader(_options, diagnostics).Read(files.Select(file => (file, Recognize(file))));
    }

    /// <summary>Whether the caller named a file as a table; what is wrong with it can then be said in detail.</summary>
    private static bool IsMeantAsTable(DocumentFile file) => file.IsNamed && TableSniffer.IsTableName(file.Name) && !file.Prefix.IsEmpty;

    private IcapTableKinds Recognize(DocumentFile file)
    {
        IReadOnlyList<string> headings = Headings(file);
        if (headings.Count < 2)
        {
            return IcapTableKinds.None;
        }

        IcapColumns columns = IcapColumns.Find(headings, _options);
        return columns.NamesStandards || TableSniffer.IsTableName(file.Name) ? columns.Kinds : IcapTableKinds.None;
    }

    /// <summary>The headings, beneath whatever stands above them; text documents hold tables as well and are none.</summary>
    private IReadOnlyList<string> Headings(DocumentFile file) =>
        TableSniffer.Headings(file, _options, TableSniffer.IsTableName(file.Name) ? _top : null);

    private void ReportUnusedMap(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        HashSet<string> headings = [.. files.SelectMany(file => Headings(file)).Select(ColumnHeadings.Normalize)];
        foreach (string heading in _options.ColumnMap.Keys.Order(StringComparer.Ordinal).Where(heading => !headings.Contains(ColumnHeadings.Normalize(heading))))
        {
            diagnostics.Add(TableRules.ColumnMapUnused, new SourceLocation { File = files[0].Name }, heading);
        }
    }
}
