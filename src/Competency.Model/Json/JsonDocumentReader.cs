using System.Security.Cryptography;
using System.Text.Json;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Json.Wire;
using Competency.Model.Text;

namespace Competency.Model.Json;

// From the bytes of a document to drafts, in three steps: syntax, shape, meaning.
internal static class JsonDocumentReader
{
    // How deep values may be nested. Documents need 9 levels.
    public const int MaxDepth = 64;

    // The reader, as provenance names it.
    private const string ReaderName = "json/1";

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MaxDepth };

    // The drafts; every finding goes to diagnostics.
    public static DocumentDrafts Read(ReadOnlyMemory<byte> utf8, string source, DiagnosticBag diagnostics)
    {
        ReadOnlyMemory<byte> text = Utf8Source.Clean(utf8, source, diagnostics);
        using JsonDocument? document = Parse(text, source, diagnostics);
        JsonPath root = JsonPath.Root(source);
        JsonShapeReader shapes = new(diagnostics);
        if (document is null || !HasFormat(document.RootElement, root, diagnostics))
        {
            return new DocumentDrafts([], []);
        }

        return shapes.Read<DocumentRecord>(document.RootElement, root) is DocumentRecord record
            ? Understand(record, new Provenance(source, Convert.ToHexStringLower(SHA256.HashData(utf8.Span)), ReaderName), diagnostics)
            : new DocumentDrafts([], []);
    }

    private static DocumentDrafts Understand(DocumentRecord record, Provenance provenance, DiagnosticBag diagnostics)
    {
        JsonValues meanings = new(diagnostics);
        VocabularyReader frameworks = new(meanings);
        VocabularyDraft[] vocabularies = [.. (record.Frameworks ?? []).Select(frameworks.Read).OfType<VocabularyDraft>()];
        StandardReader standards = new(meanings, diagnostics, vocabularies, provenance);
        return new DocumentDrafts([.. (record.Standards ?? []).Select(standards.Read)], [.. vocabularies]);
    }

    private static bool HasFormat(JsonElement root, JsonPath place, DiagnosticBag diagnostics)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            ReportForm(root, place, diagnostics);
            return false;
        }

        string name = WireRecord.NameOf(nameof(DocumentRecord.Format));
        JsonElement? format = root.EnumerateObject()
            .Where(property => JsonText.NameOf(property) == name)
            .Select(static property => (JsonElement?)property.Value)
            .FirstOrDefault();
        if (format is not JsonElement value)
        {
            ReportForm(root, place, diagnostics);
            return false;
        }

        string found = value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : value.GetRawText();
        bool isKnown = value.ValueKind == JsonValueKind.String && found == CompetencyJson.Format;
        if (!isKnown)
        {
            diagnostics.Add(
                JsonRules.JsonFormatUnknown,
                place.At(name).Location,
                (Phrase)$"of the format '{JsonText.Excerpt(found)}'",
                CompetencyJson.Format,
                (Phrase)"Correct the property 'format', or use a version of the library that reads it.");
        }

        return isKnown;
    }

    private static void ReportForm(JsonElement root, JsonPath place, DiagnosticBag diagnostics)
    {
        (Phrase form, Phrase advice) = JsonForms.Describe(root);
        diagnostics.Add(JsonRules.JsonFormatUnknown, place.Location, form, CompetencyJson.Format, advice);
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> text, string source, DiagnosticBag diagnostics)
    {
        try
        {
            return JsonDocument.Parse(text, Strict);
        }
        catch (JsonException exception)
        {
            SourceLocation location =
                Utf8Source.LocationOf(text.Span, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0, source);
            if (IsTooDeep(text.Span))
            {
                diagnostics.Add(JsonRules.JsonTooDeep, location, MaxDepth);
            }
            else
            {
                diagnostics.Add(JsonRules.JsonSyntax, location, WithoutPosition(exception.Message));
            }

            return null;
        }
    }

    // Whether it was the depth that stopped the parser: a reader that goes one deeper gets one deeper.
    private static bool IsTooDeep(ReadOnlySpan<byte> text)
    {
        Utf8JsonReader reader = new(text, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= MaxDepth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // The error that is being looked into.
        }

        return false;
    }

    // The message of .NET without the position at its end, which counts from 0.
    private static string WithoutPosition(string message)
    {
        int position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return position < 0 ? message : message[..position];
    }
}
