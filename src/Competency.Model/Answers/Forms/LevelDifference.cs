namespace Competency.Model.Answers.Forms;

// The general difference of levels between two standards, where it makes up most of a gap.
// FromLevel: The most frequent level of the origin's tasks.
// ToLevel: The most frequent level of the target's tasks.
// BelowLevel: How many competencies are below level, compared by the levels of tasks.
// Lacking: How many are missing, partly met or below level.
// Contribution: The part of the shortage that is due to those below level.
internal sealed record LevelDifference(double FromLevel, double ToLevel, int BelowLevel, int Lacking, double Contribution)
{
    // The difference; null if it does not make up most of the gap.
    public static LevelDifference? Of(GapReport gap)
    {
        GapItem[] below = [.. gap.BelowLevel.Where(IsOfTasks)];
        int lacking = gap.Missing.Length + gap.PartlyMet.Length + gap.BelowLevel.Length;
        if (below.Length * 2 > lacking
            && gap.From.Standard is CompetencyStandard from
            && MostFrequent(from) is CompetencyLevel held
            && MostFrequent(gap.To) is CompetencyLevel needed
            && held.IsComparableTo(needed)
            && held.Value < needed.Value)
        {
            return new LevelDifference(held.Value, needed.Value, below.Length, lacking, below.Sum(static item => item.Contribution));
        }

        return null;
    }

    // Whether both levels are those of tasks, and say nothing of mastery.
    public static bool IsOfTasks(GapItem item) =>
        item.LevelSource == LevelSource.Derived && item.HeldLevelSource == LevelSource.Derived;

    // The most frequent level of the tasks; of several the highest.
    private static CompetencyLevel? MostFrequent(CompetencyStandard standard) => standard.Tasks
        .Select(static task => task.Level)
        .OfType<CompetencyLevel>()
        .GroupBy(static level => level)
        .OrderByDescending(static level => level.Count())
        .ThenByDescending(static level => level.Key.Value)
        .Select(static level => (CompetencyLevel?)level.Key)
        .FirstOrDefault();
}
