using System.Runtime.CompilerServices;
using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Roles;

// Tables of roles and what they need, as companies keep them: one row a pair, several competencies in a cell, or a matrix. Known by
// their headings; the tables of one folder are joined by role.
// Columns and diagnostics: docs/guides/role-tables.md.
internal sealed class RoleTablesFormat(CsvReadingOptions? options = null, MappedColumnUse? use = null) : IDocumentSetFormat
{
    private readonly CsvReadingOptions _options = options ?? CsvReadingOptions.Default;

    private readonly MappedColumnUse _use = use ?? new MappedColumnUse(options ?? CsvReadingOptions.Default);

    // What claiming a file has found out travels to its reading; files that are not claimed are let go of with their loader.
    private readonly ConditionalWeakTable<DocumentFile, RoleTable> _tables = [];

    public string Reader => "role-csv/1";

    public string Description => "role and competency tables (CSV)";

    public int Precedence => 2;

    public IReadOnlyList<DiagnosticDescriptor> Rules => [.. TableRules.All, .. ColumnRules.All, .. RoleRules.All];

    // Lists of roles or competencies alone are claimed beside a table that says what roles need or do.
    public IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        RoleTable[] all = [.. files.Select(TableOf)];
        _use.Add(all.Select(static table => table.Names));
        RoleTable[] tables = [.. all.Where(static table => table.Kinds != RoleTableKinds.None || table.IsMeantAsRoles)];
        bool isAny = Array.Exists(tables, static table => table.IsMeantAsRoles || table.Joins);
        return isAny ? [.. tables.Select(static table => table.File)] : [];
    }

    public DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        RoleTable[] tables = [.. files.Select(TableOf)];
        _use.Report(tables.Select(static table => table.Names), tables[0].File.Name, diagnostics);
        return new RoleTableReader(_options, diagnostics).Read(tables);
    }

    private RoleTable TableOf(DocumentFile file) => _tables.GetValue(file, key => RoleTable.Of(key, _options));
}
