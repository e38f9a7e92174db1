using System.Text.Json;
using System.Text.Json.Serialization;
using Competency.Model.Json;

namespace Competency.Model.Answers.Forms;

// The generated metadata of answers: camelCase, what is absent left out.
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GapAnswer))]
[JsonSerializable(typeof(SimilarAnswer))]
[JsonSerializable(typeof(FindAnswer))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(MatchAnswer))]
[JsonSerializable(typeof(AlignAnswer))]
[JsonSerializable(typeof(ConceptAnswer))]
[JsonSerializable(typeof(PartyAnswer))]
[JsonSerializable(typeof(PairAnswer))]
[JsonSerializable(typeof(ProfileAnswer))]
[JsonSerializable(typeof(ProfileMatchAnswer))]
[JsonSerializable(typeof(SuggestionAnswer))]
internal sealed partial class AnswerContext : JsonSerializerContext
{
    private static readonly Lazy<AnswerContext> Compact = new(static () => new AnswerContext(OptionsOf(indented: false)));
    private static readonly Lazy<AnswerContext> Indented = new(static () => new AnswerContext(OptionsOf(indented: true)));

    // The metadata of texts of their own: in one line or indented, Chinese unescaped.
    public static AnswerContext Of(bool indented) => (indented ? Indented : Compact).Value;

    private static JsonSerializerOptions OptionsOf(bool indented) => new(Default.GeneratedSerializerOptions!)
    {
        Encoder = CompetencyJson.Encoder,
        WriteIndented = indented,
        NewLine = "\n",
    };
}
