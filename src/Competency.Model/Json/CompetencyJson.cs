using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Competency.Model.Formats;
using Competency.Model.Json.Wire;
using Competency.Model.Text;

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
        ArrayBufferWriter<byte> buffer = new();
        WriteToBuffer(buffer, standards, frameworks, options);
        destination.Write(buffer.WrittenSpan);
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
        options ??= CompetencyJsonOptions.Default;
        DocumentRecord document = DocumentRecordWriter.Make([.. standards], [.. frameworks ?? []], options.IncludeProvenance);
        DocumentWriter.Write(document, destination, options.Indented);
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
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return Read(copy.ToArray(), source, vocabularies);
    }
}
