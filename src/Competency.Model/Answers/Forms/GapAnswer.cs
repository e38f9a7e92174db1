using System.Text.Json.Serialization;

namespace Competency.Model.Answers.Forms;

// The answer of gap.
internal sealed record GapAnswer(
    string Format,
    CatalogSummary Catalog,
    string? From,
    string FromTitle,
    string To,
    string ToTitle,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Coverage,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Shortage,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Redundancy,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Readiness,
    int TasksReady,
    int TasksCompared,
    LevelDifference? LevelDifference,
    int? NotImportant,
    IReadOnlyList<GapAnswer.Item> Missing,
    IReadOnlyList<GapAnswer.Item>? PartlyMet,
    IReadOnlyList<GapAnswer.Item> BelowLevel,
    IReadOnlyList<GapAnswer.Item> Met,
    IReadOnlyList<GapAnswer.Item> Surplus,
    IReadOnlyList<GapAnswer.KindShare> ByKind,
    IReadOnlyList<GapAnswer.DutyShare> Duties,
    IReadOnlyList<GapAnswer.TaskShare> Tasks,
    string? LevelRule,
    string? Weights,
    bool? AllRatings,
    bool? AllDifferences,
    double? Weight,
    IReadOnlyList<GapAnswer.UnlockEntry>? Unlocks,
    IReadOnlyList<GapAnswer.StepEntry>? UnlockOrder)
{
    // The answer.
    // gap: The gap.
    // detail: What is written beyond the lists. partlyMet is written with partial credit, even if it is empty.
    public static GapAnswer Of(GapReport gap, GapDetail detail) => new(
        "competency-gap/1",
        CatalogSummary.Of(gap.Catalog),
        gap.From.Standard is null ? null : gap.From.Key.Text,
        gap.From.Name,
        gap.ToKey.Text,
        gap.To.Title,
        gap.Coverage,
        gap.Shortage,
        gap.Redundancy,
        gap.Readiness,
        gap.TasksReady,
        gap.TasksCompared,
        Forms.LevelDifference.Of(gap),
        NotZero(gap.UnimportantCount),
        Items(gap.Missing, detail),
        gap.Options.PartialCredit is null ? null : Items(gap.PartlyMet, detail),
        Items(gap.BelowLevel, detail),
        Items(gap.Met, detail),
        Items(gap.Surplus, detail),
        [.. gap.ByKind.Select(kind => KindOf(kind, gap.Options.PartialCredit is not null, detail))],
        [.. gap.Duties.Select(duty => DutyOf(duty, detail))],
        [.. gap.Tasks.Select(task => TaskOf(task, detail))],
        AnswerNames.Of(gap.Options.LevelRule),
        gap.Options.Weights.Name,
        gap.Options.AllRatings ? true : null,
        gap.Options.AllDifferences ? true : null,
        detail.IsExplained ? gap.Weight : null,
        detail.Unlocks == 0 ? null : [.. gap.BlockingCompetencies().Take(detail.Unlocks).Select(UnlockOf)],
        detail.Unlocks == 0 ? null : [.. gap.LearningOrder().Take(detail.Unlocks).Select(StepOf)]);

    public static DutyShare DutyOf(DutyReadiness duty, GapDetail detail) => new(
        duty.Duty.Code?.Text,
        duty.Duty.Title,
        duty.Readiness,
        duty.TasksReady,
        NotZero(duty.UncomparedLevels),
        LackOf(duty.Lacking, detail));

    public static TaskShare TaskOf(TaskReadiness task, GapDetail detail) => new(
        task.Task.Id.Text, task.Task.Title, task.Readiness, NotZero(task.UncomparedLevels), LackOf(task.Lacking, detail));

    // What most items lack is not written for each of them: roles of ESCO have some three hundred, and no tasks.
    private static string[]? NotEmpty(IEnumerable<string> texts) => texts.ToArray() is { Length: > 0 } some ? some : null;

    private static int? NotZero(int count) => count == 0 ? null : count;

    private static Item[] Items(IEnumerable<GapItem> items, GapDetail detail) => [.. items.Select(item => ItemOf(item, detail))];

    public static Item ItemOf(GapItem item, GapDetail detail) => new(
        item.Concept.Id,
        item.Kind.Id,
        item.Concept.ToString(),
        NotEmpty(item.FromElements.Select(static element => element.Id.Local.Text)),
        NotEmpty(item.ToElements.Select(static element => element.Id.Local.Text)),
        item.RequiredLevel?.Value,
        item.HeldLevel?.Value,
        item.RequiredLevel is null ? HeldLevelSourceOf(item) : AnswerNames.OfSource(item.LevelSource, item.LevelRule),
        item.RequiredLevel is null ? null : HeldLevelSourceOf(item),
        item.RequiredLevel?.StandardError,
        item.HeldLevel?.StandardError,
        item.HasUncomparedLevel ? false : null,
        item.IsWithinError ? true : null,
        item.Outcome == GapOutcome.BelowLevel || item.IsWithinError ? item.LevelComparison : null,
        item.IsByGeneralName ? true : null,
        AnswerNames.OfStrength(item),
        item.Weight,
        detail.IsExplained ? item.Deficit : null,
        item.Contribution,
        NotEmpty(Ids(item.Tasks)),
        detail.IsExplained && !item.Tasks.IsEmpty ? [.. item.TaskLevels.Select(static level => level?.Value)] : null,
        item.PartlyMetBy.IsEmpty ? null : [.. item.PartlyMetBy.Select(EvidenceOf)]);

    private static string? HeldLevelSourceOf(GapItem item) => AnswerNames.OfSource(item.HeldLevelSource, item.HeldLevelRule);

    private static Lack[]? LackOf(IEnumerable<LackingCompetency> lacking, GapDetail detail) => detail.IsExplained
        ? [.. lacking.Select(LackOf)]
        : null;

    public static Lack LackOf(LackingCompetency lack) => new(
        lack.Item.Concept.Id, lack.Level?.Value, lack.Item.Weight, lack.Deficit, lack.Contribution);

    public static UnlockEntry UnlockOf(BlockingCompetency unlock) => new(
        unlock.Item.Concept.Id,
        unlock.Item.Concept.ToString(),
        Ids(unlock.Completes),
        AnswerNames.Of(unlock.Outputs),
        Ids(unlock.Blocks),
        unlock.Item.Contribution);

    public static StepEntry StepOf(LearningStep step) => new(
        step.Item.Concept.Id,
        step.Item.Concept.ToString(),
        Ids(step.Completes),
        AnswerNames.Of(step.Outputs),
        step.TasksReady,
        step.Shortage);

    private static string[] Ids(IEnumerable<WorkTask> tasks) => [.. tasks.Select(static task => task.Id.Text)];

    public static Evidence EvidenceOf(PartialMatch evidence) => new(
        evidence.Held.Id,
        evidence.Held.ToString(),
        [.. evidence.Elements.Select(static element => element.Id.Local.Text)],
        evidence.Relation.Relation.ToString().ToLowerInvariant(),
        evidence.Relation.Confidence,
        evidence.Level?.Value,
        evidence.Credit,
        evidence.Relation.Source);

    public static KindShare KindOf(KindGap kind, bool isSoft, GapDetail detail) => new(
        kind.Kind.Id,
        kind.Coverage,
        kind.Shortage,
        kind.Redundancy,
        kind.Required,
        kind.Missing,
        isSoft ? kind.PartlyMet : null,
        kind.BelowLevel,
        kind.Met,
        kind.Surplus,
        detail.IsExplained ? kind.Weight : null,
        detail.IsExplained ? kind.Contribution : null);

    // One competency of either side; levels and rule are null if there are none. LevelsCompared is false where the level needed could
    // not be compared, WithinError true where what is held is below it by no more than the standard error; LevelComparison says in words
    // what is below level, or within the error. GeneralName is true where both sides have it by general names only. Strength is
    // essential, core, optional or additional; null if the framework has no strengths.
    internal sealed record Item(
        string Concept,
        string Kind,
        string Title,
        IReadOnlyList<string>? FromElements,
        IReadOnlyList<string>? ToElements,
        double? RequiredLevel,
        double? HeldLevel,
        string? LevelRule,
        string? HeldLevelRule,
        double? RequiredLevelError,
        double? HeldLevelError,
        bool? LevelsCompared,
        bool? WithinError,
        string? LevelComparison,
        bool? GeneralName,
        string? Strength,
        double Weight,
        double? Deficit,
        double Contribution,
        IReadOnlyList<string>? Tasks,
        IReadOnlyList<double?>? TaskLevels,
        IReadOnlyList<Evidence>? PartlyMetBy);

    // A held competency with partial credit: relation to the needed one, confidence, credit and source.
    internal sealed record Evidence(
        string Concept,
        string Title,
        IReadOnlyList<string> FromElements,
        string Relation,
        double Confidence,
        double? HeldLevel,
        double Credit,
        string Source);

    // The part of the gap that is about one kind of competency.
    internal sealed record KindShare(
        string Kind,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Coverage,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Shortage,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Redundancy,
        int Required,
        int Missing,
        int? PartlyMet,
        int BelowLevel,
        int Met,
        int Surplus,
        double? Weight,
        double? Contribution);

    // How ready one is for a main duty of the target.
    internal sealed record DutyShare(
        string? Code,
        string Title,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Readiness,
        int TasksReady,
        int? UncomparedLevels,
        IReadOnlyList<Lack>? Lacking);

    // How ready one is for a task of the target.
    internal sealed record TaskShare(
        string Code,
        string Title,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Readiness,
        int? UncomparedLevels,
        IReadOnlyList<Lack>? Lacking);

    // A competency that a task or duty lacks, and its share of the readiness.
    internal sealed record Lack(string Concept, double? Level, double Weight, double Deficit, double Contribution);

    // What a lacking competency would bring alone.
    internal sealed record UnlockEntry(
        string Concept,
        string Title,
        IReadOnlyList<string> Completes,
        IReadOnlyList<string> Outputs,
        IReadOnlyList<string> Blocks,
        double Contribution);

    // A step on the way to all tasks.
    internal sealed record StepEntry(
        string Concept, string Title, IReadOnlyList<string> Completes, IReadOnlyList<string> Outputs, int TasksReady, double Shortage);
}
