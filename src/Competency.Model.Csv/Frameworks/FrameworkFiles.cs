using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks;

// Which file of a folder is which table of a release.
internal sealed class FrameworkFiles
{
    private readonly List<(FrameworkTable Table, DocumentFile File)> _files = [];

    // All files that are tables of the release.
    public IReadOnlyList<DocumentFile> All => [.. _files.Select(static entry => entry.File)];

    // Finds the tables among files.
    public static FrameworkFiles Find(IEnumerable<DocumentFile> files, IReadOnlyList<FrameworkTable> tables, FileHeaders headers)
    {
        FrameworkFiles found = new();
        foreach (DocumentFile file in files)
        {
            FileHeader header = headers.Of(file);
            if (tables.FirstOrDefault(table => table.Fits(file.FileName, header)) is FrameworkTable fitting)
            {
                found._files.Add((fitting, file));
            }
        }

        return found;
    }

    // Whether there is a file of the table.
    public bool Has(FrameworkTable table) => _files.Exists(entry => entry.Table == table);

    // The files of a table: one, with English preferred, or all where it comes in parts; others are reported.
    public IReadOnlyList<DocumentFile> Of(FrameworkTable table, DiagnosticBag diagnostics)
    {
        List<DocumentFile> files = [.. _files.Where(entry => entry.Table == table).Select(static entry => entry.File)];
        if (table.IsInParts || files.Count < 2)
        {
            return files;
        }

        DocumentFile read = files.Find(static file => FrameworkNames.LanguageOf(file.FileName) == "en") ?? files[0];
        foreach (DocumentFile other in files.Where(file => file != read))
        {
            diagnostics.Add(FrameworkRules.TableRepeated, new SourceLocation { File = other.Name }, table.Noun, read.FileName);
        }

        return [read];
    }
}
