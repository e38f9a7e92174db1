using Competency.Model;
using Competency.Model.Gaps;

namespace Competency.Cli.Answers;

/// <summary>The answer of <c>gap</c>.</summary>
internal sealed record GapAnswer(
    string Format,
    CatalogSummary Catalog,
    string From,
    string FromTitle,
    string To,
    string ToTitle,
    double Coverage,
    double Shortage,
    double Redundancy,
    IReadOnlyList<GapAnswer.Item> Missing,
    IReadOnlyList<GapAnswer.Item>? PartlyMet,
    IReadOnlyList<GapAnswer.Item> BelowLevel,
    IReadOnlyList<GapAnswer.Item> Met,
    IReadOnlyList<GapAnswer.Item> Surplus,
    IReadOnlyList<GapAnswer.KindShare> ByKind,
    IReadOnlyList<GapAnswer.TaskShare> Tasks)
{
    /// <summary>The answer.</summary>
    /// <param name="catalog">The catalog of the gap.</param>
    /// <param name="gap">The gap.</param>
    /// <param name="isSoft">Whether competencies could be met in part, so that even none of them is an answer.</param>
    public static GapAnswer Of(CompetencyCatalog catalog, GapReport gap, bool isSoft) => new(
        "competency-gap/1",
        CatalogSummary.Of(catalog),
        gap.FromKey.Text,
        gap.From.Title,
        gap.ToKey.Text,
        gap.To.Title,
        gap.Coverage,
        gap.Shortage,
        gap.Redundancy,
        [.. gap.Missing.Select(ItemOf)],
        isSoft ? [.. gap.PartlyMet.Select(ItemOf)] : null,
        [.. gap.BelowLevel.Select(ItemOf)],
        [.. gap.Met.Select(ItemOf)],
        [.. gap.Surplus.Select(ItemOf)],
        [.. gap.ByKind.Select(kind => KindOf(kind, isSoft))],
        [.. gap.Tasks.Select(static task => new TaskShare(task.Task.Id.Text, task.Task.Title, task.Readiness))]);

    private static Item ItemOf(GapItem item) => new(
        item.Concept.Id,
        item.Kind.Id,
        item.Concept.ToString(),
        [.. item.FromElements.Select(static element => element.Id.Local.Text)],
        [.. item.ToElements.Select(static element => element.Id.Local.Text)],
        item.RequiredLevel?.Value,
        item.HeldLevel?.Value,
        RuleOf(item.RequiredLevel is null ? item.HeldLevelRule : item.LevelRule),
        item.RequiredLevel is null ? null : RuleOf(item.HeldLevelRule),
        item.HasDifferentScales ? false : null,
        item.Weight,
        item.Contribution,
        [.. item.Tasks.Select(static task => task.Id.Text)],
        item.PartlyMetBy.IsEmpty ? null : [.. item.PartlyMetBy.Select(EvidenceOf)]);

    private static Evidence EvidenceOf(SoftEvidence evidence) => new(
        evidence.Held.Id,
        evidence.Held.ToString(),
        [.. evidence.Elements.Select(static element => element.Id.Local.Text)],
        evidence.Relation.Relation.ToString().ToLowerInvariant(),
        evidence.Relation.Confidence,
        evidence.Level?.Value,
        evidence.Credit,
        evidence.Relation.Source);

    private static KindShare KindOf(KindGap kind, bool isSoft) => new(
        kind.Kind.Id, kind.Coverage, kind.Shortage, kind.Redundancy, kind.Required, kind.Missing, isSoft ? kind.PartlyMet : null, kind.BelowLevel, kind.Met, kind.Surplus);

    private static string? RuleOf(LevelRule rule) => rule switch
    {
        LevelRule.Given => "given",
        LevelRule.Highest => "highest",
        _ => null,
    };

    /// <summary>One competency of either side; levels and rule are missing where there are none.</summary>
    internal sealed record Item(
        string Concept,
        string Kind,
        string Title,
        IReadOnlyList<string> FromElements,
        IReadOnlyList<string> ToElements,
        double? RequiredLevel,
        double? HeldLevel,
        string? LevelRule,
        string? HeldLevelRule,
        bool? LevelsCompared,
        double Weight,
        double Contribution,
        IReadOnlyList<string> Tasks,
        IReadOnlyList<Evidence>? PartlyMetBy);

    /// <summary>A held competency that counts towards a needed one: what it is to it, how sure, how much, and who says so.</summary>
    internal sealed record Evidence(
        string Concept,
        string Title,
        IReadOnlyList<string> FromElements,
        string Relation,
        double Confidence,
        double? HeldLevel,
        double Credit,
        string Source);

    /// <summary>The part of the gap that is about one kind of competency.</summary>
    internal sealed record KindShare(
        string Kind, double Coverage, double Shortage, double Redundancy, int Required, int Missing, int? PartlyMet, int BelowLevel, int Met, int Surplus);

    /// <summary>How ready one is for a task of the target.</summary>
    internal sealed record TaskShare(string Code, string Title, double Readiness);
}
