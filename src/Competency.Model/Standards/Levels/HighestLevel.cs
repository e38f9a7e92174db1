namespace Competency.Model.Standards.Levels;

// The highest of several levels of one competency. Levels of different scales do not compare: of those the one of the first
// scale by its id is kept, so that the result does not depend on the order.
internal static class HighestLevel
{
    // The higher of two levels, of equal ones the more precise, else the first; the other one if one is null.
    public static CompetencyLevel? Of(CompetencyLevel? one, CompetencyLevel? other) =>
        one is not CompetencyLevel first ? other
        : other is not CompetencyLevel second ? one
        : IsBefore(second, first) ? second : first;

    // The standard error, 0 if none is given: then nothing allows for one.
    private static double ErrorOf(CompetencyLevel level) => level.StandardError.GetValueOrDefault();

    // Whether the first of two levels is kept before the second.
    public static bool IsBefore(CompetencyLevel first, CompetencyLevel second)
    {
        int order = string.CompareOrdinal(first.Scale?.Id, second.Scale?.Id);
        return order != 0 ? order < 0
            : first.Value > second.Value || (first.Value.Equals(second.Value) && ErrorOf(first) < ErrorOf(second));
    }
}
