using Competency.Model.Profiles.Matching;

namespace Competency.Model.Matches;

// The concepts of one profile after the other, ascending and each once, at the highest of its levels.
internal sealed class SortedConcepts(ProfileChunkMatcher matching)
{
    // Levels are kept only where somebody asks for them.
    private readonly bool _seesLevels = matching.SeesLevels;
    private int[] _concepts = new int[64];
    private double[] _levels = new double[matching.SeesLevels ? 64 : 0];
    private int _count;

    // The levels of what was taken last, not a number where there is none; none at all if nobody asks.
    public ReadOnlySpan<double> Levels => _seesLevels ? _levels.AsSpan(0, Taken) : [];

    private int Taken { get; set; }

    // Adds concepts that a mention means, and the level that it says.
    public void Add(ReadOnlySpan<int> concepts, double? level)
    {
        if (_count + concepts.Length > _concepts.Length)
        {
            Array.Resize(ref _concepts, 2 * (_count + concepts.Length));
            Array.Resize(ref _levels, _seesLevels ? _concepts.Length : 0);
        }

        concepts.CopyTo(_concepts.AsSpan(_count));
        if (_seesLevels)
        {
            for (int at = 0; at < concepts.Length; at++)
            {
                // A level that is not on the scale was reported, and is none.
                _levels[_count + at] = level is double number && matching.HasLevel(concepts[at], number) ? number : double.NaN;
            }
        }

        _count += concepts.Length;
    }

    // What was added; the next profile begins.
    public ReadOnlySpan<int> Take()
    {
        Span<int> all = _concepts.AsSpan(0, _count);
        _count = 0;
        if (_seesLevels)
        {
            Span<double> levels = _levels.AsSpan(0, all.Length);
            all.Sort(levels);
            Taken = KeepOnce(all, levels);
        }
        else
        {
            all.Sort();
            Taken = KeepOnce(all);
        }

        return all[..Taken];
    }

    private static int KeepOnce(Span<int> concepts)
    {
        int kept = 0;
        foreach (int concept in concepts)
        {
            if (kept == 0 || concepts[kept - 1] != concept)
            {
                concepts[kept++] = concept;
            }
        }

        return kept;
    }

    // The same with their levels, of which the highest is kept.
    private static int KeepOnce(Span<int> concepts, Span<double> levels)
    {
        int kept = 0;
        for (int at = 0; at < concepts.Length; at++)
        {
            if (kept > 0 && concepts[kept - 1] == concepts[at])
            {
                levels[kept - 1] = double.MaxNumber(levels[kept - 1], levels[at]);
            }
            else
            {
                (concepts[kept], levels[kept]) = (concepts[at], levels[at]);
                kept++;
            }
        }

        return kept;
    }
}
