using System.Text;
using Competency.Model.Formats;
using Competency.Model.Icap.Lines;

namespace Competency.Model.Icap;

/// <summary>
/// The text of iCAP's documents: version table, header, task table of seven columns, attitudes and notes. Tabs separate cells, and the
/// header row is repeated on each page.
/// </summary>
/// <remarks>
/// All known irregularities of the layout are either understood or reported with their line: see
/// <c>docs/reference/icap-irregularities.md</c>. Limits: 1 MiB a line, 100,000 lines a file, 200,000 items in the tasks of one standard.
/// </remarks>
/// <example>
/// One document without a catalog:
/// <code>
/// string text = File.ReadAllText("docs/samples/TFB5131-902v3.txt");
/// ReadResult result = IcapTextFormat.Read(text, "TFB5131-902v3.txt");
/// Console.WriteLine($"{result.Standards[0]}, {result.Diagnostics.Length} diagnostics");
/// </code>
/// </example>
public sealed class IcapTextFormat : IDocumentFormat
{
    private const string Marker = "職能基準";

    private static readonly string[] Markers = [Marker, "主要職責", "工作任務", "職能內涵"];
    private static readonly string[] OtherEndings = [".csv", ".json", ".html", ".xml"];

    /// <inheritdoc/>
    public string Reader => "icap-text/1";

    /// <inheritdoc/>
    public string Description => "iCAP text";

    /// <inheritdoc/>
    public int Precedence => 0;

    bool IDocumentFormat.IsStateless => true;

    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> Rules => IcapRules.All;

    /// <summary>Reads the text of a document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">The name of the document in diagnostics and provenance.</param>
    public static ReadResult Read(string text, string source = "text")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        DiagnosticBag diagnostics = new();
        DocumentDrafts drafts = new IcapTextFormat().Read(source, Encoding.UTF8.GetBytes(text), diagnostics);
        return ReadResult.Build(drafts, diagnostics);
    }

    /// <inheritdoc/>
    public bool Recognizes(string name, ReadOnlySpan<byte> prefix)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (OtherEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || ForeignFile.Of(name, prefix) is not null)
        {
            return false;
        }

        Encoding encoding = prefix.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
            : prefix.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
            : Encoding.UTF8;
        string text = encoding.GetString(prefix);
        return !text.Contains('\0', StringComparison.Ordinal) && Markers.Any(marker => text.Contains(marker, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public DocumentDrafts Read(string name, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        IEnumerable<string> lines = MarkdownTables.Replace(new DocumentLines(name, diagnostics).Read(content));
        return new DocumentDrafts(IcapTextReader.Read(name, lines, diagnostics), []);
    }
}
