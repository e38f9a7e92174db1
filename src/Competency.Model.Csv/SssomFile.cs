using System.Collections.Immutable;
using System.Text;
using Competency.Model.Csv.Sssom;
using Competency.Model.Formats;
using Competency.Model.Mappings;
using Competency.Model.Text;
using Competency.Model.Threading;

namespace Competency.Model;

/// <summary>
/// Mapping files in SSSOM/TSV: a table of mappings below metadata in YAML behind <c>#</c>. A mapping set that is written and
/// read back is equal, slots unknown to SSSOM included.
/// </summary>
/// <remarks>
/// Files are written in the canonical form: UTF-8, LF, slots in the order of SSSOM, mappings sorted, prefixes as needed; equal
/// sets give equal bytes. Files are read leniently, because people review them in spreadsheets: comma or semicolon for tab,
/// metadata in quotes or padded with separators, UTF-16. See <c>docs/guides/mappings.md</c>.
/// </remarks>
/// <example>
/// <code>
/// MappingReadResult read = SssomFile.Read("docs/mappings/coffee.sssom.tsv");
/// CompetencyCatalog catalog = new CatalogLoader(MatchingPolicies.Mapped([read.Set])).Load("docs/samples").Catalog;
/// SssomFile.Write("copy.sssom.tsv", read.Set);
/// </code>
/// </example>
public static class SssomFile
{
    private const long MaxFileSize = 256L << 20;

    // How many characters are encoded at a time.
    private const int PieceLength = 1 << 14;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly string[] MetadataEndings = [".sssom.yml", ".sssom.yaml", ".yml", ".yaml"];

    /// <summary>The rules that only a diagnostic of a mapping file can belong to, ordered by id: <c>CM70xx</c>.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [.. SssomRules.All];

    /// <summary>
    /// Reads a file. The metadata of a file that does not begin with it are in a file beside it: <c>x.sssom.yml</c> for
    /// <c>x.sssom.tsv</c>.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <returns>The set and the diagnostics; for a file that cannot be read, an empty set and the reason.</returns>
    public static MappingReadResult Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string name = path.Replace('\\', '/');
        try
        {
            byte[]? content = Bytes(path);
            if (content is null)
            {
                return Unreadable(name, FileRules.FileTooLarge, name, Math.Max(new FileInfo(path).Length, MaxFileSize + 1), MaxFileSize);
            }

            string? beside = BeginsWithMetadata(content) ? null : MetadataBeside(path);
            return beside is not null && Bytes(beside) is byte[] metadata
                ? SssomReader.Read(name, content, (beside.Replace('\\', '/'), metadata))
                : SssomReader.Read(name, content);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Unreadable(name, FileRules.FileUnreadable, name, exception.Message);
        }
    }

    /// <summary>Reads a file that may be a workbook in which mappings were reviewed: its first sheet is the mapping file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="containers">What opens workbooks.</param>
    /// <returns>The set and the diagnostics; for a file that cannot be read, an empty set and the reason.</returns>
    public static MappingReadResult Read(string path, IReadOnlyList<IDocumentContainer> containers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(containers);
        string name = path.Replace('\\', '/');
        try
        {
            if (Bytes(path) is not byte[] content
                || containers.FirstOrDefault(container => container.Recognizes(name, Prefix(content))) is not IDocumentContainer container)
            {
                return Read(path);
            }

            DiagnosticBag diagnostics = new();
            IReadOnlyList<DocumentFile> tables = container.Open(DocumentFile.FromBytes(name, content), diagnostics);
            if (tables is [])
            {
                return new MappingReadResult(new MappingSet([], source: name), diagnostics.ToImmutable());
            }

            MappingReadResult read = SssomReader.Read(name, tables[0].Read(diagnostics));
            return new MappingReadResult(read.Set, [.. diagnostics.ToImmutable(), .. read.Diagnostics]);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Unreadable(name, FileRules.FileUnreadable, name, exception.Message);
        }
    }

    /// <summary>Reads a mapping set from bytes in memory.</summary>
    /// <param name="document">The content, and its name in diagnostics.</param>
    /// <returns>The set and the diagnostics.</returns>
    public static MappingReadResult Read(DocumentContent document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return SssomReader.Read(document.Name, document.Bytes);
    }

    /// <summary>Reads a mapping set from a stream to its end. The stream stays open.</summary>
    /// <param name="stream">The stream, from its current position; more than 256 MiB are not read, which a diagnostic says.</param>
    /// <param name="name">Its name in diagnostics.</param>
    /// <returns>The set and the diagnostics.</returns>
    public static MappingReadResult ReadFrom(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return ReadOrReport(Bytes(stream), name);
    }

    /// <summary>
    /// Reads a mapping set from a stream to its end without blocking, such as the body of a request: only asynchronous members of the
    /// stream are called, and it stays open. The bytes are read completely, then understood on the thread pool.
    /// </summary>
    /// <param name="stream">The stream, from its current position; more than 256 MiB are not read, which a diagnostic says.</param>
    /// <param name="name">Its name in diagnostics.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <returns>The set and the diagnostics.</returns>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static Task<MappingReadResult> ReadFromAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Task.Run(
            async () =>
            {
                byte[]? content = await BytesAsync(stream, cancellationToken).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                return ReadOrReport(content, name);
            },
            cancellationToken);
    }

    /// <summary>Reads a mapping set from text.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">Its name in diagnostics.</param>
    /// <returns>The set and the diagnostics.</returns>
    public static MappingReadResult ReadText(string text, string name = "text")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return SssomReader.Read(name, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Writes a mapping set as text.</summary>
    /// <param name="set">The set.</param>
    /// <param name="condense">Whether a value that all mappings share is written once, in the metadata.</param>
    /// <returns>The text of the file.</returns>
    public static string WriteText(MappingSet set, bool condense = true)
    {
        ArgumentNullException.ThrowIfNull(set);
        return SssomWriter.Write(set, condense);
    }

    /// <summary>Writes a mapping set to a file.</summary>
    /// <param name="path">The file; replaced if it exists.</param>
    /// <param name="set">The set.</param>
    /// <param name="condense">Whether a value that all mappings share is written once, in the metadata.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, MappingSet set, bool condense = true)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        File.WriteAllText(path, WriteText(set, condense), Utf8);
    }

    /// <summary>Writes a mapping set to a stream, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="set">The set.</param>
    /// <param name="condense">Whether a value that all mappings share is written once, in the metadata.</param>
    public static void WriteTo(Stream stream, MappingSet set, bool condense = true)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(set);
        OutputSteps.Run(stream, output => Steps(output, set, condense));
    }

    /// <summary>
    /// Writes a mapping set to a stream without blocking, such as the body of a response: only asynchronous members of the stream are
    /// called, and it stays open. The text is made on the thread pool and is in memory as a whole, because the metadata, which come first,
    /// name the prefixes of all mappings.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="set">The set.</param>
    /// <param name="condense">Whether a value that all mappings share is written once, in the metadata.</param>
    /// <param name="cancellationToken">Checked between pieces of the text; part of it is written then.</param>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task WriteToAsync(
        Stream stream, MappingSet set, bool condense = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(set);
        return OutputSteps.RunAsync(stream, output => Steps(output, set, condense), cancellationToken);
    }

    private static IEnumerable<long> Steps(Stream output, MappingSet set, bool condense)
    {
        string text = WriteText(set, condense);
        using StreamWriter writer = new(output, Utf8, leaveOpen: true);
        for (int start = 0; start < text.Length; start += PieceLength)
        {
            writer.Write(text.AsSpan(start, Math.Min(PieceLength, text.Length - start)));
            yield return start;
        }
    }

    // A file in UTF-16 is taken to: a spreadsheet has saved it, metadata and table in one.
    private static bool BeginsWithMetadata(ReadOnlySpan<byte> content) =>
        content is [(byte)'#', ..] or [(byte)'"', (byte)'#', ..] or [0xEF, 0xBB, 0xBF, (byte)'#', ..]
            or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    // A device may have no length and no end.
    private static byte[]? Bytes(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (file.CanSeek && file.Length > MaxFileSize)
        {
            return null;
        }

        return Bytes(file);
    }

    // All bytes up to the end; null if there are too many.
    private static byte[]? Bytes(Stream stream)
    {
        using MemoryStream content = new();
        byte[] part = new byte[1 << 16];
        while (content.Length <= MaxFileSize && stream.Read(part) is > 0 and int read)
        {
            content.Write(part, 0, read);
        }

        return content.Length > MaxFileSize ? null : content.ToArray();
    }

    private static async Task<byte[]?> BytesAsync(Stream stream, CancellationToken cancellationToken)
    {
        using MemoryStream content = new();
        byte[] part = new byte[1 << 16];
        while (content.Length <= MaxFileSize
            && await stream.ReadAsync(part, cancellationToken).ConfigureAwait(false) is > 0 and int read)
        {
            content.Write(part, 0, read);
        }

        return content.Length > MaxFileSize ? null : content.ToArray();
    }

    private static ReadOnlySpan<byte> Prefix(byte[] content) => content.AsSpan(0, Math.Min(content.Length, DocumentFile.PrefixLength));

    private static string? MetadataBeside(string path)
    {
        string stem = Path.ChangeExtension(path, null);
        stem = stem.EndsWith(".sssom", StringComparison.OrdinalIgnoreCase) ? stem[..^".sssom".Length] : stem;
        return MetadataEndings.Select(ending => stem + ending).FirstOrDefault(File.Exists);
    }

    private static MappingReadResult ReadOrReport(byte[]? content, string name) => content is not null
        ? SssomReader.Read(name, content)
        : Unreadable(name, FileRules.FileTooLarge, name, (Phrase)$"more than {MaxFileSize}", MaxFileSize);

    private static MappingReadResult Unreadable(string name, DiagnosticDescriptor rule, params ReadOnlySpan<object?> arguments)
    {
        DiagnosticBag diagnostics = new();
        diagnostics.Add(rule, new SourceLocation { File = name }, arguments);
        return new MappingReadResult(new MappingSet([], source: name), diagnostics.ToImmutable());
    }
}
