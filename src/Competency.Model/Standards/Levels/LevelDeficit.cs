namespace Competency.Model;

// How far a held level falls short of a required one.
internal static class LevelDeficit
{
    // The missing part of the level, 0 to 1: 1 − held/required if both are levels of one scale and something is required; else
    // 0, because nothing says that what is held is not enough.
    public static double Of(CompetencyLevel? held, CompetencyLevel? required) =>
        held is CompetencyLevel has && required is CompetencyLevel needs && needs.Value > 0 && has.IsComparableTo(needs)
            ? Math.Clamp(1 - (has.Value / needs.Value), 0, 1)
            : 0;
}
