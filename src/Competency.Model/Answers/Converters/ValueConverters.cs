using System.Text.Json;
using System.Text.Json.Serialization;
using Competency.Model.Answers.Forms;
using Competency.Model.Codes;

namespace Competency.Model.Answers.Converters;

// Values that are one string or number in JSON.
internal static class ValueConverters
{
    private static readonly Dictionary<Type, Func<JsonConverter>> Known = new()
    {
        [typeof(StandardCode)] = static () => new CodeConverter<StandardCode>(),
        [typeof(ElementCode)] = static () => new CodeConverter<ElementCode>(),
        [typeof(ItemCode)] = static () => new CodeConverter<ItemCode>(),
        [typeof(LocalId)] = static () => new CodeConverter<LocalId>(),
        [typeof(IcapCode)] = static () => new CodeConverter<IcapCode>(),
        [typeof(ElementId)] = static () => new TextConverter<ElementId>(static id => id.ToString()),
        [typeof(ElementKind)] = static () => new TextConverter<ElementKind>(static kind => kind.Id, ElementKind.FromId),
        [typeof(LevelRule)] = static () => new TextConverter<LevelRule>(AnswerNames.Of, RuleOf),
        [typeof(CompetencyLevel)] = static () => new LevelConverter(),
        [typeof(SimilarityMeasure)] = static () => new TextConverter<SimilarityMeasure>(static measure => measure.Name),
        [typeof(SetMeasure)] = static () => new TextConverter<SetMeasure>(static measure => measure.Name),
        [typeof(ConceptWeighting)] = static () => new TextConverter<ConceptWeighting>(static weights => weights.Name),
    };

    public static bool Know(Type type) => Known.ContainsKey(type);

    public static JsonConverter? For(Type type) =>
        Known.TryGetValue(type, out Func<JsonConverter>? make) ? make() : null;

    // Answers and options call the rules so.
    private static LevelRule RuleOf(string name) => AnswerNames.LevelRules.TryGetValue(name, out LevelRule rule)
        ? rule
        : throw new JsonException($"'{name}' is no rule of levels. Use {string.Join(", ", AnswerNames.LevelRules.Keys)}.");
}
