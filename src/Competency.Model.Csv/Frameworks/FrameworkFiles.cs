using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks;

// Which file of a folder is which table of a release.
internal sealed class FrameworkFiles
{
    private readonly List<(FrameworkTable Table, DocumentFile File, TableTop Top)> _files = [];
    private readonly List<DocumentFile> _others = [];

    // All files of the release.
    public IReadOnlyList<DocumentFile> All => [.. _files.Select(static entry => entry.File), .. _others];

    // The files of tables that have no place in the model.
    public IReadOnlyList<DocumentFile> Others => _others;

    // Finds the tables among files.
    public static FrameworkFiles Find(IEnumerable<DocumentFile> files, FrameworkTables tables, FrameworkTops tops)
    {
        FrameworkFiles found = new();
        foreach (DocumentFile file in files)
        {
            TableTop top = tops.Of(file);
            if (top.Header.Length > 0 && tables.All.FirstOrDefault(table => table.Fits(file.FileName, top)) is FrameworkTable fitting)
            {
                found._files.Add((fitting, file, top));
            }
            else if (top.Header.Length > 0 && tables.IsOther(top))
            {
                found._others.Add(file);
            }
        }

        return found;
    }

    // Whether there is a file of the table.
    public bool Has(FrameworkTable table) => _files.Exists(entry => entry.Table == table);

    // How a file begins.
    public TableTop TopOf(DocumentFile file) => _files.Find(entry => entry.File == file).Top;

    // All files of a table.
    public IEnumerable<DocumentFile> AllOf(FrameworkTable table) =>
        _files.Where(entry => entry.Table == table).Select(static entry => entry.File);

    // The files of a table: one, with English preferred, or all where it comes in parts; others are reported.
    public IReadOnlyList<DocumentFile> Of(FrameworkTable table, DiagnosticBag diagnostics)
    {
        if (table.OrderOfParts is Func<TableTop, string> orderOf)
        {
            return
            [
                .. _files.Where(entry => entry.Table == table)
                    .OrderBy(entry => orderOf(entry.Top), StringComparer.Ordinal)
                    .Select(static entry => entry.File),
            ];
        }

        DocumentFile[] files = [.. AllOf(table)];
        DocumentFile? read = Array.Find(files, static file => FrameworkNames.LanguageOf(file.FileName) == "en") ?? files.FirstOrDefault();
        foreach (DocumentFile other in files.Where(file => file != read))
        {
            diagnostics.Add(FrameworkRules.TableRepeated, new SourceLocation { File = other.Name }, table.Noun, read!.FileName);
        }

        return read is null ? [] : [read];
    }
}
