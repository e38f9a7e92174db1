using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Competency.Model.Json;

namespace Competency.Cli.Answers;

// Writes the answers that only the tool gives as JSON: camelCase, indented, what is absent left out, Chinese unescaped.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true)]
[JsonSerializable(typeof(MatrixAnswer))]
[JsonSerializable(typeof(PathAnswer))]
[JsonSerializable(typeof(FamiliesAnswer))]
[JsonSerializable(typeof(GraphAnswer))]
[JsonSerializable(typeof(CentralAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    private static readonly Lazy<AnswerJson> Plain = new(static () => new AnswerJson(PlainOptions()));

    // The answer as text, ending with a line feed.
    public static string Write<T>(T answer)
    {
        JsonTypeInfo<T> type = (JsonTypeInfo<T>)Plain.Value.GetTypeInfo(typeof(T))!;
        return JsonSerializer.Serialize(answer, type) + "\n";
    }

    private static JsonSerializerOptions PlainOptions() => new(new AnswerJson().GeneratedSerializerOptions ?? new JsonSerializerOptions())
    {
        Encoder = CompetencyJson.Encoder,
        NewLine = "\n",
    };
}
