using System.Collections.Immutable;

namespace Competency.Model.Gaps;

/// <summary>One concept that either of two roles needs.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="From">How the origin needs it, if it does.</param>
/// <param name="To">How the target needs it, if it does.</param>
internal readonly record struct ConceptComparison(Concept Concept, RoleNeed? From, RoleNeed? To)
{
    /// <summary>What the origin holds that counts towards it, where it does not hold it itself.</summary>
    public ImmutableArray<SoftEvidence> Soft { get; init; } = [];

    /// <summary>How far the origin falls short of the target, 0 to 1.</summary>
    public double Deficit => To is null ? 0 : From is null ? 1 - BestCredit : LevelDeficit.Of(From.Level, To.Level);

    /// <summary>How far the target falls short of the origin, 0 to 1.</summary>
    public double Excess => From is null ? 0 : To is null ? 1 : LevelDeficit.Of(To.Level, From.Level);

    /// <summary>What comes of it.</summary>
    public GapOutcome Outcome =>
        To is null ? GapOutcome.Surplus :
        From is null ? (BestCredit > 0 ? GapOutcome.PartlyMet : GapOutcome.Missing) :
        Deficit > 0 ? GapOutcome.BelowLevel :
        GapOutcome.Met;

    private double BestCredit => Soft.IsDefaultOrEmpty ? 0 : Soft.Max(static evidence => evidence.Credit);

    /// <summary>The comparison at another level of what the target needs.</summary>
    public ConceptComparison At(CompetencyLevel? level) => this with
    {
        To = To! with { Level = level },
        Soft = [.. Soft.Select(evidence => evidence.At(level))],
    };

    /// <summary>The item that reports it.</summary>
    /// <param name="totalWeight">The weight of all that the target needs.</param>
    public GapItem ToItem(double totalWeight) => new()
    {
        Concept = Concept,
        Outcome = Outcome,
        FromElements = From?.Elements ?? [],
        ToElements = To?.Elements ?? [],
        RequiredLevel = To?.Level,
        HeldLevel = From?.Level,
        LevelRule = To?.LevelRule ?? LevelRule.None,
        HeldLevelRule = From?.LevelRule ?? LevelRule.None,
        Weight = To?.Weight ?? From?.Weight ?? 0,
        Deficit = Deficit,
        Contribution = To is null || totalWeight == 0 ? 0 : To.Weight * Deficit / totalWeight,
        Tasks = To?.Tasks ?? [],
        PartlyMetBy = Soft,
    };
}
