using System.Collections.Immutable;
using Competency.Model.Needs;

namespace Competency.Model.Gaps;

// One concept that at least one of two parties needs or has.
// From: How the origin has it, if it does.
// To: How the target needs it, if it does.
// FromWeight: Its weight in the origin, 0 if that lacks it.
// ToWeight: Its weight in the target, 0 if that does not need it.
// Deficit: How far the origin falls short of the target, 0 to 1.
// Excess: How far the target falls short of the origin, 0 to 1.
internal readonly record struct ConceptComparison(
    RoleNeed? From, RoleNeed? To, double FromWeight, double ToWeight, double Deficit, double Excess)
{
    // The concept.
    public Concept Concept => (To ?? From!).Concept;

    // Whether the target needs it, and does not only rate it as not important.
    public bool IsNeeded { get; init; }

    // Whether the origin has it beyond what the target needs: a profile by holding it, a standard by needing it.
    public bool IsSurplus { get; init; }

    // Whether it is an item of the gap: not if standards only rate it as not important.
    public bool IsListed => IsNeeded || IsSurplus;

    // Similar competencies of the origin that earn credit, if it lacks the concept itself.
    public ImmutableArray<PartialMatch> PartialMatches { get; init; } = [];

    // What comes of it.
    public GapOutcome Outcome =>
        !IsNeeded ? GapOutcome.Surplus :
        From is null ? (PartialMatches.IsDefaultOrEmpty ? GapOutcome.Missing : GapOutcome.PartlyMet) :
        Deficit > 0 ? GapOutcome.BelowLevel :
        GapOutcome.Met;

    // How far the origin falls short of levels at which a part of the target needs it, 0 to 1.
    public double DeficitAt(RequiredLevels levels, GapOptions options)
    {
        if (From is not null)
        {
            return levels.Deficit(From.Levels.Under(options.HeldLevelRule), options.LevelRule, options.AllDifferences);
        }

        double credit = 0;
        foreach (PartialMatch match in PartialMatches.IsDefault ? [] : PartialMatches)
        {
            credit = Math.Max(credit, match.CreditAt(levels, options));
        }

        return 1 - credit;
    }

    // Whether it would be below level, if standard errors did not matter.
    public bool IsWithinError(GapOptions options) =>
        !options.AllDifferences
        && From is not null
        && To?.Levels.Deficit(From.Levels.Under(options.HeldLevelRule), options.LevelRule, ignoresErrors: true) > 0;

    // Whether it is held, in part or whole, at a level that says nothing about those at which a part of the target needs it.
    public bool IsUncomparedAt(RequiredLevels levels, GapOptions options)
    {
        if (From is null && PartialMatches.IsDefaultOrEmpty)
        {
            return false;
        }

        CompetencyLevel? held = From is null ? PartialMatches[0].Level : From.Levels.Under(options.HeldLevelRule);
        return levels.IsUncomparedWith(held, options.LevelRule);
    }

    // The comparison with what earns credit for the missing concept, the most first.
    public ConceptComparison With(ImmutableArray<PartialMatch> matches) =>
        matches.IsEmpty ? this : this with { PartialMatches = matches, Deficit = 1 - matches[0].Credit };
}
