using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Competency.Model.Json.Wire;

namespace Competency.Model.Json;

// Writes a document, the same bytes for the same content on every machine. The record of a standard is made when its turn comes.
internal sealed class DocumentWriter(
    IEnumerable<CompetencyStandard> standards, IEnumerable<CompetencyVocabulary>? frameworks, CompetencyJsonOptions? options)
{
    private readonly CompetencyJsonOptions _options = options ?? CompetencyJsonOptions.Default;

    private JsonWriterOptions Form =>
        new() { Encoder = PlainJsonEncoder.Instance, Indented = _options.Indented, NewLine = "\n", IndentSize = 2 };

    public void Write(IBufferWriter<byte> destination)
    {
        using (Utf8JsonWriter writer = new(destination, Form))
        {
            Write(writer);
        }

        destination.Write(End);
    }

    // As a value of a larger text, whose writer is flushed by its owner.
    public void Write(Utf8JsonWriter writer)
    {
        foreach (long _ in Steps(writer, flushes: false))
        {
            // A buffer grows as it needs.
        }
    }

    // A step for each vocabulary and each standard: see OutputSteps.
    public IEnumerable<long> Steps(Stream destination)
    {
        using (Utf8JsonWriter writer = new(destination, Form))
        {
            foreach (long step in Steps(writer, flushes: true))
            {
                yield return step;
            }
        }

        destination.Write(End);
    }

    private ReadOnlySpan<byte> End => _options.Indented ? "\n"u8 : [];

    private IEnumerable<long> Steps(Utf8JsonWriter writer, bool flushes)
    {
        CompetencyStandard[] all = [.. standards];
        long count = 0;
        writer.WriteStartObject();
        writer.WriteString(WireRecord.NameOf(nameof(DocumentRecord.Format)), CompetencyJson.Format);
        foreach (VocabularyRecord vocabulary in DocumentRecordWriter.Vocabularies(all, [.. frameworks ?? []]))
        {
            if (count == 0)
            {
                writer.WriteStartArray(WireRecord.NameOf(nameof(DocumentRecord.Frameworks)));
            }

            yield return Write(vocabulary, WireContext.Default.VocabularyRecord);
        }

        if (count > 0)
        {
            writer.WriteEndArray();
        }

        writer.WriteStartArray(WireRecord.NameOf(nameof(DocumentRecord.Standards)));
        foreach (StandardRecord standard in DocumentRecordWriter.Standards(all, _options.IncludeProvenance))
        {
            yield return Write(standard, WireContext.Default.StandardRecord);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();

        // A writer keeps what it has until it is flushed.
        long Write<T>(T record, JsonTypeInfo<T> type)
        {
            JsonSerializer.Serialize(writer, record, type);
            if (flushes)
            {
                writer.Flush();
            }

            return ++count;
        }
    }
}
