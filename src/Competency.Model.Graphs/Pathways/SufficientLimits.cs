using Competency.Model.Graphs.Pathways.Search;

namespace Competency.Model.Graphs.Pathways;

// How far each limit on paths has to be relaxed, the others unchanged, until there is a path from stop to stop. Competencies that are kept
// are not counted: what suffices without them suffices with them.
// maxStepOutOf: The maximum shortage of a step out of a vertex.
// costOf: The cost of a move whatever the limits are.
// levelChangeOf: How far a move rises, null if that is not known.
// levelDetourOf: How far a move leads down on a way up, or up on a way down; null if that is not known.
internal sealed class SufficientLimits(
    PathNetwork network,
    int origin,
    int[] stops,
    PathOptions options,
    Func<int, double> maxStepOutOf,
    Func<int, int, double, long> costOf,
    Func<int, int, double?> levelChangeOf,
    Func<int, int, double?> levelDetourOf)
{
    // The first stop that cannot be reached from the one before; the last, if each can.
    public int FirstUnreachable(MoveNetwork limited)
    {
        int from = origin;
        foreach (int stop in stops)
        {
            if (HopDistances.From(limited, from, options.MaxHops)[stop] > options.MaxHops)
            {
                return stop;
            }

            from = stop;
        }

        return stops[^1];
    }

    // limited: The network under all limits.
    public int? MaxHops(MoveNetwork limited)
    {
        int hops = FewestHops(limited, MoveNetwork.MaxHops);
        return hops > options.MaxHops && hops <= MoveNetwork.MaxHops ? hops : null;
    }

    public double? MaxStep() => Smallest(
        [.. network.Shortages.Where(shortage => shortage > options.MaxStepOutOf(isProfile: false)).Distinct().Order()],
        maxStep => (from, to, shortage) => shortage <= Math.Max(maxStep, maxStepOutOf(from))
            ? CostUnder(from, to, shortage, options.MaxLevelJump, options.MaxLevelDetour)
            : -1);

    public double? MaxLevelJump() => options.MaxLevelJump is not double maxJump ? null : Smallest(
        Above(maxJump, network.Ends.Select(ends => levelChangeOf(ends.From, ends.To))),
        jump => (from, to, shortage) =>
            shortage <= maxStepOutOf(from) ? CostUnder(from, to, shortage, jump, options.MaxLevelDetour) : -1);

    public double? MaxLevelDetour() => options.MaxLevelDetour is not double maxDetour ? null : Smallest(
        Above(maxDetour, network.Ends.Select(ends => levelDetourOf(ends.From, ends.To))),
        detour => (from, to, shortage) =>
            shortage <= maxStepOutOf(from) ? CostUnder(from, to, shortage, options.MaxLevelJump, detour) : -1);

    private static double[] Above(double limit, IEnumerable<double?> values) =>
        [.. values.OfType<double>().Where(value => value > limit).Distinct().Order()];

    private long CostUnder(int from, int to, double shortage, double? maxJump, double? maxDetour) =>
        levelChangeOf(from, to) > maxJump || levelDetourOf(from, to) > maxDetour ? -1 : costOf(from, to, shortage);

    // The smallest of these limits under which there is a path, by halving.
    private double? Smallest(double[] ascending, Func<double, Func<int, int, double, long>> costUnder)
    {
        (int low, int high) = (0, ascending.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (FewestHops(network.With(costUnder(ascending[middle])), options.MaxHops) <= options.MaxHops)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low < ascending.Length ? ascending[low] : null;
    }

    // The hops from stop to stop; a path that passes no role twice may need more, if there are waypoints.
    private int FewestHops(MoveNetwork limited, int maxHops)
    {
        int hops = 0;
        int from = origin;
        foreach (int stop in stops)
        {
            hops = Math.Min(HopDistances.Unreachable, hops + HopDistances.From(limited, from, maxHops)[stop]);
            from = stop;
        }

        return hops;
    }
}
