using System.Collections.Immutable;
using Competency.Model.Graphs.Pathways.Search;

namespace Competency.Model.Graphs.Centrality;

// The centralities of all roles that paths may pass, from one search for each.
internal sealed class CentralitySearch
{
    // How many parts the origins are searched in. Sums are added part by part, so that the number of processors changes no digit.
    private const int Parts = 64;

    private readonly CareerMoves _moves;
    private readonly CentralityOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly CostedMoves _network;
    private readonly int[] _roles;
    private readonly int[] _groups;
    private readonly RoleCentrality[] _nearness;

    public CentralitySearch(CareerMoves moves, CentralityOptions options, CancellationToken cancellationToken)
    {
        (_moves, _options, _cancellationToken) = (moves, options, cancellationToken);
        _network = new CostedMoves(new MoveNetwork(moves.OutOf, moves.Into, [], CostOf));
        _roles = [.. Enumerable.Range(0, moves.IsListed.Length).Where(role => moves.IsListed[role])];
        _groups = GroupsOf(moves, options.Families);
        _nearness = new RoleCentrality[moves.IsListed.Length];
    }

    public ImmutableArray<RoleCentrality> All()
    {
        PathCounts[] parts = new PathCounts[Parts];
        ParallelOptions parallel = new() { CancellationToken = _cancellationToken };
        Parallel.For(0, Parts, parallel, part => parts[part] = CountPart(part));
        PathCounts counts = new(_network.VertexCount);
        foreach (PathCounts part in parts)
        {
            counts.Add(part);
        }

        int[] sizes = SizesOfGroups();
        long members = sizes.Sum(static size => (long)size);
        long between = (members * members) - sizes.Sum(static size => (long)size * size);
        return [.. _roles.Select(role => Described(role, counts, between, members, sizes))];
    }

    private PathCounts CountPart(int part)
    {
        PathCounts counts = new(_network.VertexCount);
        CheapestPaths paths = new(_network);
        for (int at = part; at < _roles.Length; at += Parts)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            paths.From(_roles[at]);
            paths.Count(_groups, counts);
            _nearness[_roles[at]] = NearnessOf(_roles[at], paths);
        }

        return counts;
    }

    private RoleCentrality NearnessOf(int role, CheapestPaths paths)
    {
        Int128 sum = 0;
        int near = 0;
        foreach (int reached in paths.Reached.Skip(1))
        {
            double cost = MoveNetwork.CostOf(paths.CostTo(reached));
            near += cost <= _options.MaxCost ? 1 : 0;
            sum += paths.CostTo(reached);
        }

        int reachable = paths.Reached.Count - 1;
        return new RoleCentrality(_moves.Catalog.Standards[role])
        {
            Near = near,
            Reachable = reachable,
            MeanCost = reachable == 0 ? null : MoveNetwork.CostOf(sum) / reachable,
        };
    }

    // between: How many ordered pairs of roles are in different families.
    // members: How many roles are in families.
    private RoleCentrality Described(int role, PathCounts counts, long between, long members, int[] sizes)
    {
        long pairs = (_roles.Length - 1L) * (_roles.Length - 2);
        long without = between - (_groups[role] < 0 ? 0 : 2 * (members - sizes[_groups[role]]));
        RoleCentrality nearness = _nearness[role];
        return new RoleCentrality(nearness.Standard)
        {
            Near = nearness.Near,
            Reachable = nearness.Reachable,
            MeanCost = nearness.MeanCost,
            PathShare = pairs > 0 ? counts.All[role] / pairs : 0,
            BridgeShare = without > 0 ? counts.BetweenGroups[role] / without : null,
        };
    }

    private int[] SizesOfGroups()
    {
        int[] sizes = new int[_options.Families?.Families.Length ?? 0];
        foreach (int role in _roles.Where(role => _groups[role] >= 0))
        {
            sizes[_groups[role]]++;
        }

        return sizes;
    }

    // The family of each vertex, negative if it has none.
    private static int[] GroupsOf(CareerMoves moves, FamilyReport? families)
    {
        int[] groups = new int[moves.Catalog.Standards.Length + 1];
        Array.Fill(groups, -1);
        for (int family = 0; family < families?.Families.Length; family++)
        {
            foreach (CompetencyStandard member in families.Families[family].Members)
            {
                groups[moves.Catalog.IndexOf(member)] = family;
            }
        }

        return groups;
    }

    // The cost of a move under the limits; negative if there is no such move.
    private long CostOf(int from, int to, double shortage)
    {
        CareerMove move = new(
            _moves.Catalog.Standards[from], _moves.Catalog.Standards[to], shortage, _moves.Roles.Totals[to]);
        bool exists = shortage <= _options.MaxStep && !(move.LevelChange > _options.MaxLevelJump);
        return exists ? MoveNetwork.UnitsOf(_options.Cost.Of(move)) : -1;
    }
}
