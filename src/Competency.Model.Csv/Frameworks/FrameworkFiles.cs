using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks;

// Which file of a folder is which table of a release.
internal sealed class FrameworkFiles
{
    private readonly List<(FrameworkTable Table, DocumentFile File, TableTop Top)> _files = [];
    private readonly List<DocumentFile> _others = [];
    private readonly Dictionary<string, string?> _languages = new(StringComparer.Ordinal);

    // The language that most tables are in; English if there are several such.
    public string? Language => _files
        .Where(entry => LanguageOf(entry.File) is not null)
        .GroupBy(entry => LanguageOf(entry.File)!, StringComparer.Ordinal)
        .OrderByDescending(static group => group.Select(static entry => entry.Table).Distinct().Count())
        .ThenBy(static group => group.Key == "en" ? 0 : 1)
        .ThenBy(static group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

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

    // The languages of some tables.
    public IEnumerable<string> LanguagesOf(params FrameworkTable[] tables) => _files
        .Where(entry => tables.Contains(entry.Table))
        .Select(entry => LanguageOf(entry.File))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);

    // The language that the name of a file says, else that of its folder.
    public string? LanguageOf(DocumentFile file)
    {
        if (FrameworkNames.LanguageOf(file.FileName) is string language)
        {
            return language;
        }

        if (!_languages.TryGetValue(file.Folder, out string? ofFolder))
        {
            _languages.Add(file.Folder, ofFolder = LanguageOfFolder(file.Folder));
        }

        return ofFolder;
    }

    // The only language that files of a folder name; else the one in the name of the folder.
    private string? LanguageOfFolder(string folder)
    {
        string[] languages =
        [
            .. _files.Where(entry => entry.Table.HasLanguages && entry.File.Folder == folder)
                .Select(static entry => FrameworkNames.LanguageOf(entry.File.FileName))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Take(2),
        ];
        return languages.Length == 1 ? languages[0] : languages.Length == 0 ? FrameworkNames.LanguageOfFolder(folder) : null;
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
        DocumentFile? read = Array.Find(files, file => LanguageOf(file) == Language) ?? files.FirstOrDefault();
        foreach (DocumentFile other in files.Where(file => file != read && !(table.HasLanguages && IsOtherLanguage(file, read!))))
        {
            diagnostics.Add(FrameworkRules.TableRepeated, new SourceLocation { File = other.Name }, table.Noun, read!.FileName);
        }

        return read is null ? [] : [read];
    }

    // The files of a table in other languages than the one that is read.
    public IEnumerable<DocumentFile> InOtherLanguages(FrameworkTable table) =>
        Of(table, new DiagnosticBag()) is [DocumentFile read]
            ? AllOf(table).Where(file => file != read && IsOtherLanguage(file, read))
            : [];

    private bool IsOtherLanguage(DocumentFile file, DocumentFile read) =>
        LanguageOf(file) is string language && LanguageOf(read) is string other && language != other;
}
