using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks;

// A release of a framework as a folder of tables, which only together say what a role is.
internal abstract class FrameworkFormat : IDocumentSetFormat
{
    private readonly CsvReadingOptions _options;
    private readonly FrameworkTops _tops;
    private readonly FrameworkTables _tables;

    // A reader of a framework.
    // reader: Its name and version.
    // description: What people call the format.
    // tables: The tables of a release.
    // options: How tables are read; the defaults if null.
    // tops: Beginnings of files found so far, shared with other frameworks.
    protected FrameworkFormat(string reader, string description, FrameworkTables tables, CsvReadingOptions? options, FrameworkTops? tops)
    {
        Reader = reader;
        Description = description;
        _tables = tables;
        _options = options ?? CsvReadingOptions.Default;
        _tops = tops ?? new FrameworkTops(_options, tables);
    }

    public string Reader { get; }

    public string Description { get; }

    // After text and JSON: 2.
    public int Precedence => 2;

    public virtual IReadOnlyList<DiagnosticDescriptor> Rules => [.. TableRules.All, .. FrameworkRules.All];

    public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        FrameworkFiles found = FilesAmong(files);
        return Array.Exists(_tables.Identifying, found.Has) ? found.All : [];
    }

    public virtual IReadOnlyList<int> Join(IReadOnlyList<IReadOnlyList<DocumentFile>> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return [.. Enumerable.Range(0, folders.Count)];
    }

    public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        FrameworkReading reading = new(FilesAmong(files), _options, diagnostics);
        reading.ReportOthers();
        IEnumerable<TableTop> tops = files.Select(_tops.Of);
        return Read(reading, _options.FrameworkVersion ?? VersionIn(tops) ?? VersionOf(files[0].Folder));
    }

    // The release that the tables themselves tell.
    protected virtual string? VersionIn(IEnumerable<TableTop> tops) => null;

    // The release that a folder tells.
    protected virtual string? VersionOf(string folder) => FrameworkNames.VersionOf(folder);

    // The tables among files.
    protected FrameworkFiles FilesAmong(IEnumerable<DocumentFile> files) => FrameworkFiles.Find(files, _tables, _tops);

    protected abstract DocumentDrafts Read(FrameworkReading reading, string? version);
}
