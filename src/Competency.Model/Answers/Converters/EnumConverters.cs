using System.Text.Json;
using System.Text.Json.Serialization;
using Competency.Model.Mappings;
using Competency.Model.Matching;

namespace Competency.Model.Answers.Converters;

// Values of enumerations by their names, as documents and answers write them.
internal static class EnumConverters
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonConverter>> Known = new()
    {
        [typeof(CatalogHitKind)] = Make<CatalogHitKind>,
        [typeof(DiagnosticSeverity)] = Make<DiagnosticSeverity>,
        [typeof(GapOutcome)] = Make<GapOutcome>,
        [typeof(LevelSource)] = Make<LevelSource>,
        [typeof(MappingRelation)] = Make<MappingRelation>,
        [typeof(MatchingReasonKind)] = Make<MatchingReasonKind>,
        [typeof(MatchMethod)] = Make<MatchMethod>,
        [typeof(MeasureInputs)] = Make<MeasureInputs>,
        [typeof(RequirementStrength)] = Make<RequirementStrength>,
        [typeof(SuggestionReason)] = Make<SuggestionReason>,
        [typeof(TitleKind)] = Make<TitleKind>,
        [typeof(VersionStatus)] = Make<VersionStatus>,
    };

    public static bool Know(Type type) => Known.ContainsKey(type);

    public static JsonConverter? For(Type type, JsonSerializerOptions options) =>
        Known.TryGetValue(type, out Func<JsonSerializerOptions, JsonConverter>? make) ? make(options) : null;

    private static JsonConverter Make<T>(JsonSerializerOptions options)
        where T : struct, Enum =>
        new JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false).CreateConverter(typeof(T), options);
}
