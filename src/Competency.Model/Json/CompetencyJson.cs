using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Competency.Model.Formats;
using Competency.Model.Text;
using Competency.Model.Threading;

namespace Competency.Model.Json;

/// <summary>
/// The JSON document of this library, <c>competency-model/1</c>: one or more standards, with the vocabularies to which they refer. Reading
/// and writing a written document reproduces it byte for byte.
/// </summary>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// File.WriteAllBytes("catalog.json", CompetencyJson.Write(catalog.Standards));
/// ReadResult result = CompetencyJson.Read(File.ReadAllBytes("catalog.json"), "catalog.json");
/// Console.WriteLine($"{result.GetValueOrThrow().Length} standards");
/// </code>
/// </example>
public static class CompetencyJson
{
    /// <summary>The value of the property <c>format</c> in every document.</summary>
    public const string Format = "competency-model/1";

    // The longest document that is read from a stream, in bytes, like the longest file of a loader.
    private const long MaxLength = 256L << 20;

    /// <summary>
    /// The encoder of the document. It escapes only what JSON requires; Chinese characters, including those outside the BMP, stay as they
    /// are.
    /// </summary>
    public static JavaScriptEncoder Encoder => PlainJsonEncoder.Instance;

    /// <summary>Writes a document as UTF-8.</summary>
    /// <param name="standards">The standards, in the order of the document.</param>
    /// <param name="frameworks">
    /// Vocabularies to write completely; <see langword="null"/> for none. Of other vocabularies, only the elements that the standards need
    /// are written, so that the document is self-contained.
    /// </param>
    /// <param name="options">The options; <see langword="null"/> for an indented document without provenance.</param>
    public static byte[] Write(
        IEnumerable<CompetencyStandard> standards,
        IEnumerable<CompetencyVocabulary>? frameworks = null,
        CompetencyJsonOptions? options = null)
    {
        ArrayBufferWriter<byte> buffer = new();
        WriteToBuffer(buffer, standards, frameworks, options);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a document as text.</summary>
    /// <inheritdoc cref="Write"/>
    public static string WriteText(
        IEnumerable<CompetencyStandard> standards,
        IEnumerable<CompetencyVocabulary>? frameworks = null,
        CompetencyJsonOptions? options = null)
    {
        ArrayBufferWriter<byte> buffer = new();
        WriteToBuffer(buffer, standards, frameworks, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a document to a stream, which stays open.</summary>
    /// <inheritdoc cref="Write"/>
    /// <param name="destination">Receives the UTF-8 text.</param>
    /// <param name="standards"/>
    /// <param name="frameworks"/>
    /// <param name="options"/>
    public static void WriteTo(
        Stream destination,
        IEnumerable<CompetencyStandard> standards,
        IEnumerable<CompetencyVocabulary>? frameworks = null,
        CompetencyJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(standards);
        OutputSteps.Run(destination, new DocumentWriter(standards, frameworks, options).Steps);
    }

    /// <summary>
    /// Writes a document to a stream without blocking, such as the body of a response: only asynchronous members of the stream are called,
    /// and it stays open. The document is made on the thread pool, and a piece of it is in memory at a time.
    /// </summary>
    /// <inheritdoc cref="Write"/>
    /// <param name="destination">Receives the UTF-8 text.</param>
    /// <param name="standards"/>
    /// <param name="frameworks"/>
    /// <param name="options"/>
    /// <param name="cancellationToken">Checked after each standard; part of the document is written then.</param>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    /// <example>
    /// <code>
    /// LoadResult loaded = await new CatalogLoader().LoadAsync("docs/samples");
    /// using MemoryStream body = new();
    /// await CompetencyJson.WriteToAsync(body, loaded.GetCatalogOrThrow().Standards);
    /// body.Position = 0;
    /// ReadResult read = await CompetencyJson.ReadFromAsync(body, "upload.json");
    /// Console.WriteLine(read.Standards.Length);
    /// </code>
    /// </example>
    public static Task WriteToAsync(
        Stream destination,
        IEnumerable<CompetencyStandard> standards,
        IEnumerable<CompetencyVocabulary>? frameworks = null,
        CompetencyJsonOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(standards);
        return OutputSteps.RunAsync(destination, new DocumentWriter(standards, frameworks, options).Steps, cancellationToken);
    }

    /// <summary>Writes a document to a buffer.</summary>
    /// <inheritdoc cref="Write"/>
    /// <param name="destination">Receives the UTF-8 text.</param>
    /// <param name="standards"/>
    /// <param name="frameworks"/>
    /// <param name="options"/>
    public static void WriteToBuffer(
        IBufferWriter<byte> destination,
        IEnumerable<CompetencyStandard> standards,
        IEnumerable<CompetencyVocabulary>? frameworks = null,
        CompetencyJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(standards);
        new DocumentWriter(standards, frameworks, options).Write(destination);
    }

    /// <summary>Reads a document. Content is reported by diagnostics and never causes an exception.</summary>
    /// <param name="utf8">The bytes of the document, with or without a byte order mark.</param>
    /// <param name="source">The name of the document in diagnostics and provenance.</param>
    /// <param name="vocabularies">
    /// Vocabularies of other documents, by id; <see langword="null"/> for none. Those of this document take precedence.
    /// </param>
    public static ReadResult Read(
        ReadOnlyMemory<byte> utf8,
        string source,
        IReadOnlyDictionary<string, CompetencyVocabulary>? vocabularies = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        DiagnosticBag diagnostics = new();
        DocumentDrafts drafts = new JsonFormat().Read(source, utf8, diagnostics);
        return ReadResult.Build(drafts, diagnostics, vocabularies);
    }

    /// <summary>Reads a document from text.</summary>
    /// <inheritdoc cref="Read"/>
    /// <param name="json">The text.</param>
    /// <param name="source"/>
    /// <param name="vocabularies"/>
    public static ReadResult ReadText(
        string json,
        string source,
        IReadOnlyDictionary<string, CompetencyVocabulary>? vocabularies = null)
    {
        ArgumentNullException.ThrowIfNull(json);

        // A lone surrogate as its own escape: UTF-8 carries that, and it is reported where it stands.
        string carried = LoneSurrogates.ArePresentIn(json) ? JsonText.EscapeLoneSurrogates(json) : json;
        return Read(Encoding.UTF8.GetBytes(carried), source, vocabularies);
    }

    /// <summary>Reads a document from a stream to its end. The stream stays open.</summary>
    /// <remarks>A document of more than 256 MiB is not read, which a diagnostic says.</remarks>
    /// <inheritdoc cref="Read"/>
    /// <param name="stream">The stream, from its current position.</param>
    /// <param name="source"/>
    /// <param name="vocabularies"/>
    public static ReadResult ReadFrom(
        Stream stream,
        string source,
        IReadOnlyDictionary<string, CompetencyVocabulary>? vocabularies = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        return ReadOrReport(LimitedStream.ReadAll(stream, MaxLength), source, vocabularies, MaxLength);
    }

    /// <summary>
    /// Reads a document from a stream to its end without blocking, such as the body of a request: only asynchronous members of the stream
    /// are called, and it stays open. The bytes are read completely, then understood on the thread pool.
    /// </summary>
    /// <remarks>A document of more than 256 MiB is not read, which a diagnostic says.</remarks>
    /// <inheritdoc cref="Read"/>
    /// <param name="stream">The stream, from its current position.</param>
    /// <param name="source"/>
    /// <param name="vocabularies"/>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static Task<ReadResult> ReadFromAsync(
        Stream stream,
        string source,
        IReadOnlyDictionary<string, CompetencyVocabulary>? vocabularies = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        return ReadFromAsync(stream, source, vocabularies, MaxLength, cancellationToken);
    }

    internal static Task<ReadResult> ReadFromAsync(
        Stream stream,
        string source,
        IReadOnlyDictionary<string, CompetencyVocabulary>? vocabularies,
        long maxLength,
        CancellationToken cancellationToken) => Task.Run(
        async () =>
        {
            ReadOnlyMemory<byte>? utf8 = await LimitedStream.ReadAllAsync(stream, maxLength, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            return ReadOrReport(utf8, source, vocabularies, maxLength);
        },
        cancellationToken);

    private static ReadResult ReadOrReport(
        ReadOnlyMemory<byte>? utf8,
        string source,
        IReadOnlyDictionary<string, CompetencyVocabulary>? vocabularies,
        long maxLength) =>
        utf8 is ReadOnlyMemory<byte> read
            ? Read(read, source, vocabularies)
            : ReadResult.Build(new DocumentDrafts([], []), LimitedStream.ReportLength(source, maxLength), vocabularies);
}
