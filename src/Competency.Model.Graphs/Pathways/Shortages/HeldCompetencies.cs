namespace Competency.Model.Graphs.Pathways.Shortages;

// What somebody holds while a path is searched: roles are added when they are entered and taken away in the opposite order. Dense over
// the competencies of the catalog, so that a shortage is one pass over the needs of a role. For one search, not for many threads.
internal sealed class HeldCompetencies(RoleTable roles)
{
    private readonly bool[] _isHeld = new bool[roles.Catalog.Concepts.Length];
    private readonly NeedLevel[] _levels = new NeedLevel[roles.HasLevels ? roles.Catalog.Concepts.Length : 0];
    private readonly List<(int Concept, bool WasHeld, NeedLevel Level)> _changes = [];

    // A mark to return to.
    public int Mark => _changes.Count;

    // Adds what whoever meets a standard holds.
    public void Add(int role)
    {
        (int from, int to) = roles.Range(role);
        for (int need = from; need < to; need++)
        {
            Add(roles.Concepts[need], roles.HasLevels ? roles.Held[need] : NeedLevel.None);
        }
    }

    // Adds what a profile holds.
    public void Add(CompetencyProfile profile)
    {
        foreach (HeldCompetency held in profile.Competencies)
        {
            Add(held.Concept.Index, NeedLevel.Of(held.Level));
        }
    }

    // Takes away all that was added since the mark.
    public void Return(int mark)
    {
        for (int at = _changes.Count - 1; at >= mark; at--)
        {
            (int concept, bool wasHeld, NeedLevel level) = _changes[at];
            _isHeld[concept] = wasHeld;
            if (roles.HasLevels)
            {
                _levels[concept] = level;
            }
        }

        _changes.RemoveRange(mark, _changes.Count - mark);
    }

    // The shortage for a role, 0 to 1; not a number if it needs nothing with a weight. Sums in the order of GapReport.
    public double ShortageFor(int role)
    {
        double total = roles.Totals[role];
        if (!(total > 0))
        {
            return double.NaN;
        }

        double lacking = 0;
        (int from, int to) = roles.Range(role);
        for (int need = from; need < to; need++)
        {
            int concept = roles.Concepts[need];
            if (!_isHeld[concept])
            {
                lacking += roles.Weights[need];
            }
            else if (roles.HasLevels)
            {
                lacking += roles.Weights[need] * roles.Deficit(_levels[concept], need);
            }
        }

        return lacking / total;
    }

    private void Add(int concept, NeedLevel level)
    {
        NeedLevel known = roles.HasLevels ? _levels[concept] : NeedLevel.None;
        NeedLevel higher = _isHeld[concept] ? NeedLevel.Higher(known, level) : level;
        if (_isHeld[concept] && higher == known)
        {
            return;
        }

        _changes.Add((concept, _isHeld[concept], known));
        _isHeld[concept] = true;
        if (roles.HasLevels)
        {
            _levels[concept] = higher;
        }
    }
}
