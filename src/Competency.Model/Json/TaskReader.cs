using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Json.Wire;

namespace Competency.Model.Json;

// From the records of duties, tasks and links to drafts.
internal sealed class TaskReader(JsonValues meanings)
{
    private const string ElementIdName = "the id of an element";
    private const string StatementCodeName = "the code of an output or indicator";

    // The level, if there is a number or a text.
    public static LevelDraft? Level(WireRecord record, string property, double? level, string? levelText, double? error) =>
        level is null && levelText is null
            ? null
            : new LevelDraft(level, levelText, record.LocationOf(property)) { StandardError = level is null ? null : error };

    public DutyDraft Read(DutyRecord record)
    {
        DutyDraft draft = new()
        {
            Code = meanings.Code<ItemCode>(record, nameof(DutyRecord.Code), record.Code, "the code of a duty"),
            Title = record.Title ?? "",
            Location = record.Location,
        };
        draft.Tasks.AddRange((record.Tasks ?? []).Select(Read));
        return draft;
    }

    public TaskDraft Read(TaskRecord record)
    {
        TaskDraft draft = new()
        {
            Code = meanings.Code<ItemCode>(record, nameof(TaskRecord.Code), record.Code, "the code of a task"),
            Title = record.Title ?? "",
            Level = Level(record, nameof(TaskRecord.Level), record.Level, record.LevelText, record.LevelError),
            Necessity = meanings.Word<RequirementStrength>(record, nameof(TaskRecord.Strength), record.Strength),
            Location = record.Location,
        };
        draft.Outputs.AddRange((record.Outputs ?? []).Select(
            output => Statement(output, nameof(OutputRecord.Code), output.Code, output.Title)));
        draft.Indicators.AddRange((record.Indicators ?? []).Select(
            indicator => Statement(indicator, nameof(IndicatorRecord.Code), indicator.Code, indicator.Text)));
        draft.Links.AddRange((record.Elements ?? []).Select(entry => Read(entry.Link)).OfType<LinkDraft>());
        return draft;
    }

    public LinkDraft? Read(RequirementRecord record)
    {
        if (meanings.Code<LocalId>(record, nameof(RequirementRecord.Element), record.Element, ElementIdName) is not string id)
        {
            return null;
        }

        return new LinkDraft
        {
            Id = id,
            Level = Level(record, nameof(RequirementRecord.Level), record.Level, levelText: null, record.LevelError),
            Weight = record.Weight,
            Strength = meanings.Word<RequirementStrength>(record, nameof(RequirementRecord.Strength), record.Strength),
            Location = record.Location,
        };
    }

    private LinkDraft? Read(LinkRecord record)
    {
        SourceLocation location = record.IsBare ? record.Location : record.LocationOf(nameof(LinkRecord.Element));
        if (meanings.Code<LocalId>(location, record.Element!, ElementIdName) is not string id)
        {
            return null;
        }

        return new LinkDraft
        {
            Id = id,
            Level = Level(record, nameof(LinkRecord.Level), record.Level, levelText: null, record.LevelError),
            Weight = record.Weight,
            Strength = meanings.Word<RequirementStrength>(record, nameof(LinkRecord.Strength), record.Strength),
            Location = record.Location,
        };
    }

    private StatementDraft Statement(WireRecord record, string property, string? code, string? text) => new()
    {
        Code = meanings.Code<ItemCode>(record, property, code, StatementCodeName),
        Text = text ?? "",
        Location = record.Location,
    };
}
