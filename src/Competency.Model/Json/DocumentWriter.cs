using System.Buffers;
using System.Text.Json;
using Competency.Model.Json.Wire;

namespace Competency.Model.Json;

// Writes a document, the same bytes for the same content on every machine.
internal static class DocumentWriter
{
    public static void Write(DocumentRecord document, IBufferWriter<byte> destination, bool indented)
    {
        JsonWriterOptions options = new() { Encoder = PlainJsonEncoder.Instance, Indented = indented, NewLine = "\n", IndentSize = 2 };
        using (Utf8JsonWriter writer = new(destination, options))
        {
            Write(writer, document);
        }

        if (indented)
        {
            destination.Write("\n"u8);
        }
    }

    public static void Write(Utf8JsonWriter writer, DocumentRecord document) =>
        JsonSerializer.Serialize(writer, document, WireContext.Default.DocumentRecord);
}
