namespace Competency.Model;

// How far a held level falls short of a required one.
internal static class LevelDeficit
{
    // The missing part of the level, 0 to 1: 1 − held/required if both are levels of one scale, something is required, and the
    // difference is not within the standard error; else 0, because nothing says that what is held is not enough.
    public static double Of(CompetencyLevel? held, CompetencyLevel? required) =>
        held is CompetencyLevel has && required is CompetencyLevel needs && needs.Value > 0 && has.IsComparableTo(needs)
            && !((has.HasError || needs.HasError) && IsWithinError(has, needs))
            ? Missing(has, needs)
            : 0;

    // The same whatever the standard errors are.
    public static double WithoutErrors(CompetencyLevel? held, CompetencyLevel? required) =>
        held is CompetencyLevel has && required is CompetencyLevel needs && needs.Value > 0 && has.IsComparableTo(needs)
            ? Missing(has, needs)
            : 0;

    private static double Missing(CompetencyLevel held, CompetencyLevel required) => Math.Clamp(1 - (held.Value / required.Value), 0, 1);

    // Whether the difference is at most its standard error, √(a² + b²) for independent estimates a and b. An error that is not given
    // counts as 0, so that the other one is allowed for.
    private static bool IsWithinError(CompetencyLevel held, CompetencyLevel required) =>
        required.Value - held.Value
        <= double.Hypot(held.StandardError.GetValueOrDefault(), required.StandardError.GetValueOrDefault());
}
