namespace Competency.Model.Needs;

// The levels at which something is needed, one for each that needs it and has a level, and what the rules make of them. All are
// of one role, so on one scale.
internal sealed class RequiredLevels
{
    private readonly CompetencyLevel[] _ascending;
    private readonly CompetencyLevel? _mode;

    private RequiredLevels(CompetencyLevel[] ascending)
    {
        _ascending = ascending;
        _mode = ModeOf(ascending);
    }

    // Needed at no level.
    public static RequiredLevels None { get; } = new([]);

    // Needed at these levels; null is no level.
    public static RequiredLevels Of(ReadOnlySpan<CompetencyLevel?> levels)
    {
        List<CompetencyLevel> known = new(levels.Length);
        foreach (CompetencyLevel? level in levels)
        {
            if (level is CompetencyLevel given)
            {
                known.Add(given);
            }
        }

        // Of equal levels the more precise stands last, where the rules look for the highest one.
        return known.Count == 0 ? None
            : new RequiredLevels(
                [.. known.OrderBy(static level => level.Value).ThenByDescending(static level => level.StandardError.GetValueOrDefault())]);
    }

    // The one level that the rule makes of them; under LevelRule.PerTask the one that satisfies all.
    public CompetencyLevel? Under(LevelRule rule) => rule switch
    {
        _ when _ascending.Length == 0 => null,
        LevelRule.Lowest => _ascending[0],
        LevelRule.Mode => _mode,
        _ => _ascending[^1],
    };

    // How far a held level falls short, 0 to 1; under LevelRule.PerTask the mean over all levels.
    // ignoresErrors: Whether a difference within the standard error counts too.
    public double Deficit(CompetencyLevel? held, LevelRule rule, bool ignoresErrors)
    {
        if (rule != LevelRule.PerTask || _ascending.Length == 0)
        {
            return DeficitOf(held, Under(rule), ignoresErrors);
        }

        double sum = 0;
        foreach (CompetencyLevel level in _ascending)
        {
            sum += DeficitOf(held, level, ignoresErrors);
        }

        return sum / _ascending.Length;
    }

    private static double DeficitOf(CompetencyLevel? held, CompetencyLevel? needed, bool ignoresErrors) =>
        ignoresErrors ? LevelDeficit.WithoutErrors(held, needed) : LevelDeficit.Of(held, needed);

    // Whether a level is needed and nothing says if the held one reaches it: it is unknown, or on another scale.
    public bool IsUncomparedWith(CompetencyLevel? held, LevelRule rule) =>
        Under(rule) is CompetencyLevel needs && (held is CompetencyLevel has ? !has.IsComparableTo(needs) : needs.Value > 0);

    private static CompetencyLevel? ModeOf(CompetencyLevel[] ascending)
    {
        CompetencyLevel? mode = null;
        int most = 0;
        int run = 0;
        for (int index = 0; index < ascending.Length; index++)
        {
            run = index > 0 && ascending[index].Value.Equals(ascending[index - 1].Value) ? run + 1 : 1;
            if (run >= most)
            {
                most = run;
                mode = ascending[index];
            }
        }

        return mode;
    }
}
