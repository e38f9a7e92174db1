using Competency.Model.Benchmarks.Sets;

namespace Competency.Model.Benchmarks.Profiles;

/// <summary>
/// Profiles of 15 to 40 items, the same on every machine: about half of the items are of one role, the others are drawn
/// from all links, so that frequent items are frequent here, too.
/// </summary>
internal sealed class SyntheticProfiles
{
    private const int FewestItems = 15;
    private const int MostItems = 40;

    private readonly List<int[]> _profiles = [];

    public SyntheticProfiles(SetFile roles, int count)
    {
        SplitMix random = new(20_260_101);
        SortedSet<int> items = [];
        while (_profiles.Count < count)
        {
            int size = FewestItems + random.Below(MostItems - FewestItems + 1);
            int role = random.Below(roles.Count);
            (int start, int end) = (roles.Starts[role], roles.Starts[role + 1]);
            items.Clear();
            for (int draw = 0; draw < size; draw++)
            {
                items.Add(roles.Items[draw % 2 == 0 && end > start ? start + random.Below(end - start) : random.Below(roles.Items.Length)]);
            }

            _profiles.Add([.. items]);
        }
    }

    /// <summary>How many different ones there are.</summary>
    public int Count => _profiles.Count;

    /// <summary>The items of a profile, ascending; after the last one the first comes again.</summary>
    public ReadOnlySpan<int> this[long number] => _profiles[(int)(number % _profiles.Count)];

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014).</summary>
    private struct SplitMix(ulong seed)
    {
        private ulong _state = seed;

        public int Below(int bound)
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
        }
    }
}
