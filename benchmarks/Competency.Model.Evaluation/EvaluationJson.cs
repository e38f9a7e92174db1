using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Competency.Model.Evaluation.Esco;
using Competency.Model.Evaluation.Families;
using Competency.Model.Evaluation.Melo;
using Competency.Model.Evaluation.Names;
using Competency.Model.Evaluation.Onet;
using Competency.Model.Evaluation.Roles;
using Competency.Model.Json;

namespace Competency.Model.Evaluation;

/// <summary>Writes answers as JSON: camelCase, indented, what is absent left out, Chinese unescaped.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true)]
[JsonSerializable(typeof(EscoReport))]
[JsonSerializable(typeof(FamiliesReport))]
[JsonSerializable(typeof(MeloReport))]
[JsonSerializable(typeof(NamesReport))]
[JsonSerializable(typeof(OnetReport))]
[JsonSerializable(typeof(RolesReport))]
internal sealed partial class EvaluationJson : JsonSerializerContext
{
    private static readonly Lazy<EvaluationJson> Plain = new(static () => new EvaluationJson(PlainOptions()));

    /// <summary>The answer as text, ending with a line feed.</summary>
    public static string Write<T>(T answer) =>
        JsonSerializer.Serialize(answer, (JsonTypeInfo<T>)Plain.Value.GetTypeInfo(typeof(T))!) + "\n";

    private static JsonSerializerOptions PlainOptions() =>
        new(new EvaluationJson().GeneratedSerializerOptions ?? new JsonSerializerOptions())
        {
            Encoder = CompetencyJson.Encoder,
            NewLine = "\n",
        };
}
