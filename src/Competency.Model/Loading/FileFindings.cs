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
        string formats = string.Join(", ", parts.Descriptions);
        SourceLocation location = new() { File = file.Name };
        (string what, string advice) = file.Foreign is ForeignFile foreign
            ? ($"it is {foreign.Name}", foreign.Advice)
            : ($"its format is not recognized{FirstLine(file)}", AdviceFor(file, parts));
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
            string beginnings = string.Join("; ", unknown.Take(MostShown).Select(Beginning));
            document.Diagnostics.Add(
                FileRules.NoPartKnown, location, container.Name, beginnings + (all > MostShown ? "; …" : ""), NounOf(unknown));
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
            diagnostics.Add(FileRules.NameMisleads, location, file.Name, "a text file", ".csv");
        }
    }

    private static string AdviceFor(DocumentFile file, LoaderParts parts) =>
        parts.Sets.IsEmpty && Path.GetExtension(file.Name).ToLowerInvariant() is ".csv" or ".tsv"
            ? "Add the package Competency.Model.Csv to the loader (AddCsv)."
            : "Save a document as text, and a table as 'CSV UTF-8' with known column names, or map its columns.";

    // How a text begins, so that one sees what it was taken for; nothing for what is no text.
    private static string FirstLine(DocumentFile file)
    {
        string text = Encoding.UTF8.GetString(file.Prefix.Span);
        string line = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("").Trim();
        return line.Length == 0 || text.Any(static letter => letter is '\uFFFD' or < '\t') ? "" : $"; it begins with '{Excerpt.Of(line)}'";
    }

    private static string NounOf(IReadOnlyList<DocumentFile> parts) => parts[0].IsSheet ? "sheets" : "files";

    private static string Names(IReadOnlyList<DocumentFile> files) =>
        string.Join(", ", files.Take(MostNamed).Select(static file => $"'{file.FileName}'"))
        + (files.Count > MostNamed ? $" and {files.Count - MostNamed} more" : "");

    private static string Beginning(DocumentFile file)
    {
        string[] lines = Encoding.UTF8.GetString(file.Prefix.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return $"'{file.FileName}': {Excerpt.Of(lines.Length == 0 ? "" : lines[0].Trim(',', '\r'))}";
    }
}
