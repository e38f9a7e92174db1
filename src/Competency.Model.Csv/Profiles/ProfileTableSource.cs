using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tables.Encodings;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Profiles;

// Where a table of profiles comes from: a stream as it is, or one of the tables of a container such as a workbook.
// Table: the table; null, with the reason in the diagnostics, if there is none.
internal sealed record ProfileTableSource(Stream? Table, string Name, CsvReadingOptions Options)
{
    private const int MostNamed = 10;

    // What is opened is in memory as a whole, as for loaders.
    private const long MaxContainer = 256L << 20;

    // Finds the table in a stream.
    public static ProfileTableSource Find(
        Stream stream,
        string name,
        ProfileTableOptions options,
        Func<string, bool> isKnown,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        long start = stream.Position;
        byte[] prefix = new byte[DocumentFile.PrefixLength];
        int length = stream.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false);
        stream.Position = start;
        DocumentFile beginning = DocumentFile.FromBytes(name, prefix.AsMemory(0, length));
        IDocumentContainer? container = options.Containers.FirstOrDefault(
            container => container.Recognizes(name, prefix.AsSpan(0, length)));
        bool isMarkdown = container is null && IsMarkdown(prefix.AsMemory(0, length));
        if ((container is not null || isMarkdown) && stream.Length - start > MaxContainer)
        {
            diagnostics.Add(FileRules.FileTooLarge, new SourceLocation { File = name }, name, stream.Length - start, MaxContainer);
            return new ProfileTableSource(null, name, options.Table);
        }

        if (isMarkdown)
        {
            return new ProfileTableSource(
                new MemoryStream(MarkdownTable.ToCsv(Content(stream, start)).ToArray(), writable: false), name, options.Table);
        }

        if (container is not null)
        {
            byte[] content = Content(stream, start);
            DocumentFile file = DocumentFile.FromBytes(name, content);
            file.CancellationToken = cancellationToken;
            return Choose(container.Open(file, diagnostics), name, options.Table, isKnown, diagnostics);
        }

        if (beginning.IsForeign)
        {
            beginning.ReportForeign("tables of profiles (CSV)", diagnostics);
            return new ProfileTableSource(null, name, options.Table);
        }

        return new ProfileTableSource(stream, name, options.Table);
    }

    // Whether the beginning of a file has a table in Markdown, which is made CSV before it is divided.
    private static bool IsMarkdown(ReadOnlyMemory<byte> prefix) => !MarkdownTable.ToCsv(prefix).Equals(prefix);

    private static byte[] Content(Stream stream, long start)
    {
        byte[] content = new byte[stream.Length - start];
        stream.ReadExactly(content);
        return content;
    }

    // The first table with the columns that are needed; the first one of all if there is none, so that it is said what it lacks.
    private static ProfileTableSource Choose(
        IReadOnlyList<DocumentFile> tables, string name, CsvReadingOptions options, Func<string, bool> isKnown, DiagnosticBag diagnostics)
    {
        if (tables.Count == 0)
        {
            return new ProfileTableSource(null, name, options);
        }

        DocumentFile chosen = tables.FirstOrDefault(table => HasColumns(table, options, isKnown)) ?? tables[0];
        if (tables.Count > 1)
        {
            string[] others = [.. tables.Where(table => table != chosen).Select(static table => table.FileName)];
            Phrase named = Phrase.Quoted(others.Take(MostNamed));
            Phrase names = others.Length > MostNamed ? $"{named} and others" : named;
            Phrase noun = chosen.IsSheet ? "sheets" : "files";
            diagnostics.Add(FileRules.PartsSkipped, new SourceLocation { File = name }, others.Length, tables.Count, name, names, noun);
        }

        return new ProfileTableSource(
            new MemoryStream(chosen.Read(diagnostics).ToArray(), writable: false), chosen.Name, options.For(chosen));
    }

    private static bool HasColumns(DocumentFile table, CsvReadingOptions options, Func<string, bool> isKnown)
    {
        DiagnosticBag ignored = new();
        using TableReader reader = TableReader.Open(
            table.Name, table.Read(ignored), options.For(table), ignored, new ProfileHeaderRecognizer(options));
        return ProfileColumns.Find(reader.Header.Names, options, ProfileTable.SamplesOf(reader), isKnown).IsComplete;
    }
}
