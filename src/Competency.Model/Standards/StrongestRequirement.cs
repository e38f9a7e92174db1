namespace Competency.Model.Standards;

// Which of several strengths counts.
internal static class StrongestRequirement
{
    // The stronger of two: essential, core, optional, additional; any of them before one that is not stated.
    public static RequirementStrength Of(RequirementStrength one, RequirementStrength other) => RankOf(other) > RankOf(one) ? other : one;

    // What every holder of the role needs ranks above what some need; no framework has both words of a pair.
    private static int RankOf(RequirementStrength strength) => strength switch
    {
        RequirementStrength.Essential => 4,
        RequirementStrength.Core => 3,
        RequirementStrength.Optional => 2,
        RequirementStrength.Additional => 1,
        _ => 0,
    };
}
