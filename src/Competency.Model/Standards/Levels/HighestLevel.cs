namespace Competency.Model.Standards.Levels;

/// <summary>
/// Which of several levels of one competency counts: the highest of one scale; of scales that do not compare, the one of
/// the first scale by its id, so that the order of mentions does not matter.
/// </summary>
internal static class HighestLevel
{
    /// <summary>The level that counts; a known one before an unknown one.</summary>
    public static CompetencyLevel? Of(CompetencyLevel? one, CompetencyLevel? other) =>
        one is not CompetencyLevel first ? other
        : other is not CompetencyLevel second ? one
        : IsBefore(second, first) ? second : first;

    /// <summary>Whether the first of two levels counts.</summary>
    public static bool IsBefore(CompetencyLevel first, CompetencyLevel second)
    {
        int order = string.CompareOrdinal(first.Scale?.Id, second.Scale?.Id);
        return order < 0 || (order == 0 && first.Value > second.Value);
    }
}
