using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Graphs.Pathways.Search;
using Competency.Model.Graphs.Pathways.Shortages;

namespace Competency.Model.Graphs.Pathways;

// One question for paths: from the moves of a catalog to a report.
internal sealed class PathSearch
{
    private readonly CareerMoves _moves;
    private readonly CompetencyCatalog _catalog;
    private readonly PathOrigin _origin;
    private readonly CompetencyStandard _to;
    private readonly PathOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly int[] _stops;
    private readonly int? _direction;

    public PathSearch(
        CareerMoves moves, PathOrigin origin, CompetencyStandard to, PathOptions options, CancellationToken cancellationToken)
    {
        (_moves, _catalog, _origin, _to) = (moves, moves.Catalog, origin, to);
        (_options, _cancellationToken) = (options, cancellationToken);
        _stops = [.. options.Waypoints.Select(_catalog.IndexOf), _catalog.IndexOf(to)];
        if (options.Waypoints.Length > 0 && _stops.Append(origin.Vertex).Distinct().Count() <= _stops.Length)
        {
            throw new ArgumentException(
                "A path passes a role once: choose waypoints that are different roles, none of them origin or target.", nameof(options));
        }

        if (options.KeepsCompetencies && moves.Options.Gap.HeldLevelRule != LevelRule.Highest)
        {
            throw new ArgumentException(
                "Competencies are kept at their highest level: set GapOptions.HeldLevelRule to Highest, or KeepsCompetencies to false.",
                nameof(options));
        }

        Network = new PathNetwork(moves, origin, _stops);

        // A way over certain roles leads where they are.
        _direction = options.Waypoints.IsEmpty && CareerMove.LevelChangeBetween(origin.Standard, to) is double change
            ? Math.Sign(change)
            : null;
    }

    private PathNetwork Network { get; }

    private int Target => _stops[^1];

    public PathReport Answer()
    {
        PathStep direct = DirectTo(_to);
        if (Target == _origin.Vertex)
        {
            return new PathReport(direct, _options, _moves.Options) { Paths = [new CareerPath([], 0)] };
        }

        if (direct.Shortage is null)
        {
            return new PathReport(direct, _options, _moves.Options);
        }

        (List<VertexPath> found, bool isComplete) = Find();
        return new PathReport(direct, _options, _moves.Options)
        {
            Paths = [.. found.Select(path => PathOf(path.Vertices, direct))],
            IsComplete = isComplete,
            Obstacle = found.Count == 0 ? ObstacleOf(direct) : null,
        };
    }

    private (List<VertexPath> Paths, bool IsComplete) Find()
    {
        if (!_options.KeepsCompetencies && _stops.Length == 1)
        {
            MoveNetwork limited = Network.With(CostOf);
            return (AlternativePaths.Find(
                limited, _origin.Vertex, Target, _options.MaxHops, _options.MaxCount, _cancellationToken), true);
        }

        // What a step costs is known on the way, if competencies are kept; which steps exist at any cost, before.
        MoveNetwork network = Network.With(_options.KeepsCompetencies ? CostOfAny : CostOf);
        IStepCosts costs = _options.KeepsCompetencies
            ? new KeptCosts(_origin, new HeldCompetencies(_moves.Roles), CostOf)
            : new FixedCosts();
        PathEnumeration search = new(
            network,
            costs,
            new Stops(network, _stops, _options.MaxHops),
            _options.MaxHops,
            _options.MaxCount,
            _options.MaxMoves,
            _cancellationToken);
        return (search.Find(_origin.Vertex), search.IsComplete);
    }

    // The cost of a move under all limits.
    private long CostOf(int from, int to, double shortage) =>
        shortage <= MaxStepOutOf(from) && IsLevelAllowed(from, to) ? UnlimitedCostOf(from, to, shortage) : -1;

    // The cost of a move whatever the limits are.
    private long UnlimitedCostOf(int from, int to, double shortage) => MoveNetwork.UnitsOf(CostOf(StandardAt(from), to, shortage));

    // The same, whatever the shortage.
    private long CostOfAny(int from, int to, double shortage) => IsLevelAllowed(from, to) ? 0 : -1;

    private double CostOf(CompetencyStandard? from, int to, double shortage) =>
        _options.Cost.Of(new CareerMove(from, _catalog.Standards[to], shortage, _moves.Roles.Totals[to]));

    private double MaxStepOutOf(int vertex) => _options.MaxStepOutOf(isProfile: vertex >= _catalog.Standards.Length);

    private bool IsLevelAllowed(int from, int to) =>
        (_options.MaxLevelJump is not double maxJump || !(LevelChangeOf(from, to) > maxJump))
        && (_options.MaxLevelDetour is not double maxDetour || !(LevelDetourOf(from, to) > maxDetour));

    private double? LevelChangeOf(int from, int to) => CareerMove.LevelChangeBetween(StandardAt(from), _catalog.Standards[to]);

    // How far a step leads down on a way up, or up on a way down; either, if origin and target have one level. Null if that is not known.
    private double? LevelDetourOf(int from, int to) => _direction is not int direction ? null
        : direction == 0 ? LevelChangeOf(from, to) is double change ? Math.Abs(change) : null
        : -direction * LevelChangeOf(from, to);

    private CompetencyStandard? StandardAt(int vertex) => vertex < _catalog.Standards.Length ? _catalog.Standards[vertex] : null;

    private PathStep DirectTo(CompetencyStandard to) => StepOf(_origin.Standard, _origin.Key, _origin.Gap(to, _moves.Options.Gap));

    private PathStep StepOf(CompetencyStandard? from, StandardCode key, GapReport gap) =>
        new(from, key, gap, gap.Shortage is double shortage ? CostOf(from, _catalog.IndexOf(gap.To), shortage) : 0);

    private CareerPath PathOf(int[] vertices, PathStep direct)
    {
        ImmutableArray<PathStep> steps = StepsOf(vertices);
        double cost = steps.Sum(static step => step.Cost);
        return new CareerPath(steps, steps.Length == 1 && steps[0].To == direct.To ? 0 : direct.Cost - cost);
    }

    private ImmutableArray<PathStep> StepsOf(int[] vertices)
    {
        CompetencyStandard[] entered = [.. vertices.Skip(1).Select(vertex => _catalog.Standards[vertex])];
        return [.. entered.Select((to, at) => StepTo(to, entered[..at]))];
    }

    // The step into a role after the origin and these roles.
    private PathStep StepTo(CompetencyStandard to, CompetencyStandard[] passed)
    {
        if (passed.Length == 0)
        {
            return DirectTo(to);
        }

        GapReport gap = _options.KeepsCompetencies
            ? _origin.Gap(passed, to, _moves.Options.Gap)
            : _catalog.Gap(passed[^1], to, _moves.Options.Gap);
        return StepOf(passed[^1], _catalog.KeyOf(passed[^1]), gap);
    }

    private PathObstacle ObstacleOf(PathStep direct)
    {
        SufficientLimits sufficient = new(
            Network, _origin.Vertex, _stops, _options, MaxStepOutOf, UnlimitedCostOf, LevelChangeOf, LevelDetourOf);
        int goal = sufficient.FirstUnreachable(Network.With(CostOf));
        int[] nearest = NearestTo(goal);
        ImmutableArray<PathStep> steps = StepsOf(nearest);
        PathStep remaining = StepTo(_catalog.Standards[goal], [.. nearest.Skip(1).Select(vertex => _catalog.Standards[vertex])]);
        return new PathObstacle(new CareerPath(steps, direct.Cost - steps.Sum(static step => step.Cost)), remaining)
        {
            SufficientMaxStep = sufficient.MaxStep(),
            SufficientMaxHops = sufficient.MaxHops(Network.With(CostOf)),
            SufficientMaxLevelJump = sufficient.MaxLevelJump(),
            SufficientMaxLevelDetour = sufficient.MaxLevelDetour(),
        };
    }

    // The path, under all limits, to the role with the least shortage for another; of several the one with the fewest steps, then the
    // first. Competencies kept on the way are not counted, so that one search over the roles is enough.
    private int[] NearestTo(int goal)
    {
        MoveNetwork network = Network.With(CostOf);
        int[] hops = HopDistances.From(network, _origin.Vertex, _options.MaxHops);
        double direct = DirectTo(_catalog.Standards[goal]).Shortage ?? 1;
        int nearest = Enumerable.Range(0, hops.Length).Where(vertex => hops[vertex] <= _options.MaxHops && vertex != goal)
            .MinBy(vertex => (vertex == _origin.Vertex ? direct : _moves.Nearest.Shortage(vertex, goal), hops[vertex], vertex));
        ShortestPath search = new(network);
        bool[] isBlocked = new bool[network.VertexCount];
        return search.Find(_origin.Vertex, nearest, _options.MaxHops, isBlocked, new HashSet<int>(), _cancellationToken)!.Vertices;
    }
}
