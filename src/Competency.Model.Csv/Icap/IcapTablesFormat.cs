using System.Runtime.CompilerServices;
using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Icap;

// Document tables, as integrators export them from iCAP's documents: standards, tasks and attitudes in one file or in several
// of one folder, known by their headings and joined by code and name.
// Columns, variants of headings, encodings and diagnostics: docs/guides/integrating-csv.md.
internal sealed class IcapTablesFormat(CsvReadingOptions? options = null, MappedColumnUse? use = null) : IDocumentSetFormat
{
    private readonly CsvReadingOptions _options = options ?? CsvReadingOptions.Default;
    private readonly MappedColumnUse _use = use ?? new MappedColumnUse(options ?? CsvReadingOptions.Default);

    // What claiming a file has found out travels to its reading; files that are not claimed are let go of with their loader.
    private readonly ConditionalWeakTable<DocumentFile, IcapTable> _tables = [];

    public string Reader => "icap-csv/1";

    public string Description => "iCAP tables (CSV)";

    public int Precedence => 2;

    public IReadOnlyList<DiagnosticDescriptor> Rules => [.. TableRules.All, .. TableCellRules.All, .. ColumnRules.All];

    public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return
        [
            .. files.Select(TableOf)
                .Where(static table => table.Kinds != IcapTableKinds.None || table.IsMeantAsTable)
                .Select(static table => table.File),
        ];
    }

    public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        IcapTable[] tables = [.. files.Select(TableOf)];
        _use.Report(tables.Select(static table => table.Names), tables[0].File.Name, diagnostics);
        return new IcapTableReader(_options, diagnostics).Read(tables);
    }

    private IcapTable TableOf(DocumentFile file) => _tables.GetValue(file, key => IcapTable.Of(key, _options));
}
