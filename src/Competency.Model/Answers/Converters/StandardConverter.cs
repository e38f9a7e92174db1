using System.Text.Json;
using System.Text.Json.Serialization;
using Competency.Model.Formats;
using Competency.Model.Json;

namespace Competency.Model.Answers.Converters;

// A standard as the document that holds it alone, so that it can be read again.
internal sealed class StandardConverter : JsonConverter<CompetencyStandard>
{
    private const int MaxFindings = 5;

    public override CompetencyStandard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        ReadResult result = CompetencyJson.ReadText(document.RootElement.GetRawText(), "JSON");
        string findings = string.Join("\n", result.Diagnostics
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Take(MaxFindings));
        return result.Standards is [CompetencyStandard standard] && findings.Length == 0
            ? standard
            : throw new JsonException(findings.Length > 0 ? findings : $"Expected one standard, found {result.Standards.Length}.");
    }

    public override void Write(Utf8JsonWriter writer, CompetencyStandard value, JsonSerializerOptions options) =>
        new DocumentWriter([value], null, null).Write(writer);
}
