using System.Text.Json.Serialization;
using Competency.Model.Json;
using Competency.Model.Json.Wire;
using static Competency.Model.Answers.Converters.FormConverter;

namespace Competency.Model.Answers.Converters;

// The nouns of a standard, each as it stands in a document.
internal static class NounConverters
{
    private static readonly Dictionary<Type, Func<JsonConverter>> Known = new()
    {
        [typeof(CompetencyStandard)] = static () => new StandardConverter(),
        [typeof(CompetencyElement)] =
            Form<CompetencyElement, ElementRecord>(VocabularyRecordWriter.MakeOwn, WireContext.Default.ElementRecord),
        [typeof(WorkTask)] = Form<WorkTask, TaskRecord>(StandardRecordWriter.Make, WireContext.Default.TaskRecord),
        [typeof(Duty)] = Form<Duty, DutyRecord>(StandardRecordWriter.Make, WireContext.Default.DutyRecord),
        [typeof(WorkOutput)] = Form<WorkOutput, OutputRecord>(StandardRecordWriter.Make, WireContext.Default.OutputRecord),
        [typeof(BehavioralIndicator)] =
            Form<BehavioralIndicator, IndicatorRecord>(StandardRecordWriter.Make, WireContext.Default.IndicatorRecord),
        [typeof(ElementLink)] = Form<ElementLink, LinkRecord>(StandardRecordWriter.Make, WireContext.Default.LinkRecord),
        [typeof(Requirement)] = Form<Requirement, RequirementRecord>(StandardRecordWriter.Make, WireContext.Default.RequirementRecord),
        [typeof(StandardVersion)] = Form<StandardVersion, VersionRecord>(StandardRecordWriter.Make, WireContext.Default.VersionRecord),
        [typeof(LevelScale)] = Form<LevelScale, LevelScaleRecord>(VocabularyRecordWriter.Make, WireContext.Default.LevelScaleRecord),
    };

    public static bool Know(Type type) => Known.ContainsKey(type);

    public static JsonConverter? For(Type type) => Known.TryGetValue(type, out Func<JsonConverter>? make) ? make() : null;
}
