using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Competency.Model.Formats;
using Competency.Model.Json.Wire;
using Competency.Model.Text;

namespace Competency.Model.Json;

/// <summary>
/// The JSON document of the library, <c>competency-model/1</c>: one file for one or many standards and the vocabularies
/// that they refer to. What is written and read again is written the same, byte for byte.
/// </summary>
public static class CompetencyJson
{
    /// <summary>What the property <c>format</c> of every document says.</summary>
    public const string Format = "competency-model/1";

    /// <summary>The encoder of the document: Chinese and everything else that JSON allows stays as it is, also beyond the BMP.</summary>
    public static JavaScriptEncoder Encoder => PlainJsonEncoder.Instance;

    /// <summary>The document as UTF-8.</summary>
    /// <param name="standards">The standards, in the order in which they will stand.</param>
    /// <param name="frameworks">
    /// Vocabularies to write whole. Of any other vocabulary that the standards refer to, those elements are written that
    /// they need, so that the document explains itself.
    /// </param>
    /// <param name="options">Indented and without provenance, unless said otherwise.</param>
    public static byte[] Write(
        IEnumerable<CompetencyStandard> standards,
        IEnumerable<CompetencyVocabulary>? frameworks = null,
        CompetencyJsonOptions? options = null)
    {
        ArrayBufferWriter<byte> buffer = new();
        WriteToBuffer(buffer, standards, frameworks, options);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The document as text.</summary>
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

    /// <summary>Writes the document to a stream, which stays open.</summary>
    /// <inheritdoc cref="Write"/>
    /// <param name="destination">Takes the UTF-8 text.</param>
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

    /// <summary>Writes the document to a buffer.</summary>
    /// <inheritdoc cref="Write"/>
    /// <param name="destination">Takes the UTF-8 text.</param>
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

    /// <summary>Reads a document. Whatever it holds is answered by findings, never by an exception.</summary>
    /// <param name="utf8">The bytes of the document, with or without a byte order mark.</param>
    /// <param name="source">What the document is called, for the places of findings and as provenance.</param>
    /// <param name="vocabularies">
    /// Vocabularies by id that stand in other files; those of the document itself come before them.
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
    /// <param name="json">The text of the document.</param>
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

    /// <summary>Reads a document from a stream, to its end; the stream stays open.</summary>
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
