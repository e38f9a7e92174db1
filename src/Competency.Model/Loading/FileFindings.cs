using System.Text;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Loading;

// What is said of files as a whole: that nothing reads them, and why; that their name misleads.
internal static class FileFindings
{
    private const int MostNamed = 10;
    private const int MostShown = 3;

    // A file whose format is not recognized: what it is, and what to do.
    public static void ReportUnknown(DocumentFile file, LoadedDocument document, LoaderParts parts)
    {
        Phrase formats = Phrase.List(parts.Descriptions.Select(static name => (object)Phrase.Named(name)));
        SourceLocation location = new() { File = file.Name };
        (Phrase what, Phrase advice) = file.Foreign is ForeignFile foreign
            ? ((Phrase)$"it is {foreign.Name}", foreign.Advice)
            : ((Phrase)$"its format is not recognized{FirstLine(file)}", AdviceFor(file, parts));
        if (file.IsNamed)
        {
            document.Diagnostics.Add(FileRules.FormatUnknown, location, file.Name, what, advice, formats);
        }
        else
        {
            document.Diagnostics.Add(FileRules.FileSkipped, location, file.Name, what, advice);
        }
    }

    // Documents of a container whose format is not recognized, in one finding.
    public static LoadedDocument PartsOf(IReadOnlyList<DocumentFile> unknown, int all)
    {
        DocumentFile container = unknown[0].Container!;
        LoadedDocument document = new([.. unknown.Select(static file => file.Name)]);
        foreach (DocumentFile file in unknown)
        {
            document.Diagnostics.AddRange(file.OfOpening);
        }

        SourceLocation location = new() { File = container.Name };
        if (unknown.Count == all && container.IsNamed)
        {
            IEnumerable<object> beginnings = unknown.Take(MostShown).Select(static file => (object)Beginning(file));
            document.Diagnostics.Add(
                FileRules.NoPartKnown,
                location,
                container.Name,
                Phrase.List(all > MostShown ? beginnings.Append("…") : beginnings, "; "),
                NounOf(unknown));
        }
        else
        {
            document.Diagnostics.Add(FileRules.PartsSkipped, location, unknown.Count, all, container.Name, Names(unknown), NounOf(unknown));
        }

        return document;
    }

    // That the content of a file is of another kind than its name says.
    public static void ReportName(DocumentFile file, DiagnosticBag diagnostics)
    {
        bool isNamedWorkbook = ForeignFile.HasWorkbookEnding(file.Name);
        SourceLocation location = new() { File = file.Name };
        if (file.Foreign is { IsWorkbook: true } workbook && !isNamedWorkbook)
        {
            diagnostics.Add(FileRules.NameMisleads, location, file.Name, workbook.Name, ".xlsx");
        }
        else if (isNamedWorkbook && !file.IsForeign && !file.IsSheet)
        {
            diagnostics.Add(FileRules.NameMisleads, location, file.Name, (Phrase)"a text file", ".csv");
        }
    }

    private static Phrase AdviceFor(DocumentFile file, LoaderParts parts) =>
        parts.Sets.IsEmpty && Path.GetExtension(file.Name).ToLowerInvariant() is ".csv" or ".tsv"
            ? "Add the package Competency.Model.Csv to the loader (AddCsv)."
            : "Save a document as text, and a table as 'CSV UTF-8' with known column names, or map its columns.";

    // How a text begins, so that one sees what it was taken for; nothing for what is no text.
    private static Phrase FirstLine(DocumentFile file)
    {
        string text = Encoding.UTF8.GetString(file.Prefix.Span);
        string line = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("").Trim();
        bool isText = line.Length > 0 && !text.Any(static letter => letter is '\uFFFD' or < '\t');
        return isText ? $"; it begins with '{Excerpt.Of(line)}'" : Phrase.None;
    }

    private static Phrase NounOf(IReadOnlyList<DocumentFile> parts) => parts[0].IsSheet ? "sheets" : "files";

    private static Phrase Names(IReadOnlyList<DocumentFile> files)
    {
        Phrase named = Phrase.Quoted(files.Take(MostNamed).Select(static file => file.FileName));
        return files.Count > MostNamed ? $"{named} and {files.Count - MostNamed} more" : named;
    }

    private static Phrase Beginning(DocumentFile file)
    {
        string[] lines = Encoding.UTF8.GetString(file.Prefix.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return $"'{file.FileName}': {Excerpt.Of(lines.Length == 0 ? "" : lines[0].Trim(',', '\r'))}";
    }
}
