using System.Text;
using System.Text.Json;
using Competency.Model.Json.Wire;

namespace Competency.Model.Json;

// Tells a document of the library from other JSON by its first few thousand bytes.
internal static class JsonRecognizer
{
    // How much of a file is enough: format comes first in every document that the library writes.
    public const int HeadLength = 4096;

    private static readonly byte[] FormatProperty = Encoding.UTF8.GetBytes(WireRecord.NameOf(nameof(DocumentRecord.Format)));

    // What the head shows. A format beyond it is not seen.
    public static JsonKind Recognize(ReadOnlySpan<byte> head)
    {
        JsonReaderOptions options = new() { MaxDepth = JsonDocumentReader.MaxDepth };
        Utf8JsonReader reader = new(Utf8Source.WithoutMark(head), isFinalBlock: false, new JsonReaderState(options));
        try
        {
            if (!reader.Read())
            {
                return JsonKind.NotJson;
            }

            JsonTokenType start = reader.TokenType;
            return start == JsonTokenType.StartObject && FindsFormat(ref reader) ? JsonKind.CompetencyDocument : FormOf(start);
        }
        catch (JsonException)
        {
            return JsonKind.NotJson;
        }
    }

    private static bool FindsFormat(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isFormat = reader.ValueSpan.SequenceEqual(FormatProperty);
            if (!reader.Read())
            {
                return false;
            }

            if (isFormat)
            {
                return reader.TokenType == JsonTokenType.String && reader.ValueSpan.StartsWith("competency-model/"u8);
            }

            if (!reader.TrySkip())
            {
                return false;
            }
        }

        return false;
    }

    // A bare number or word at the beginning of a text is no sign of JSON.
    private static JsonKind FormOf(JsonTokenType start) =>
        start is JsonTokenType.StartObject or JsonTokenType.StartArray ? JsonKind.OtherJson : JsonKind.NotJson;
}
