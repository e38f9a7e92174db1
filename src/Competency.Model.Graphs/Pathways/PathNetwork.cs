using Competency.Model.Graphs.Pathways.Search;
using Competency.Model.Graphs.Pathways.Shortages;

namespace Competency.Model.Graphs.Pathways;

// The moves of a catalog and those that one question adds: the direct moves between its stops, and the nearest moves of an origin, waypoint
// or target that paths may not pass otherwise, as a profile or a superseded edition.
internal sealed class PathNetwork
{
    private readonly CareerMoves _moves;
    private readonly PathOrigin _origin;
    private readonly HashSet<(int, int)> _known = [];
    private readonly List<(int From, int To, double Shortage)> _extras = [];

    // stops: Waypoints and target, by index.
    public PathNetwork(CareerMoves moves, PathOrigin origin, int[] stops)
    {
        (_moves, _origin) = (moves, origin);
        AddNearestOutOf(origin.Vertex);
        for (int at = 0; at < stops.Length; at++)
        {
            AddNearestOutOf(stops[at]);
            AddNearestInto(stops[at]);
            Add(at == 0 ? origin.Vertex : stops[at - 1], stops[at]);
        }
    }

    // The shortages of all moves.
    public IEnumerable<double> Shortages => _moves.OutOf.Values.ToArray().Concat(_extras.Select(static extra => extra.Shortage));

    // The ends of all moves.
    public IEnumerable<(int From, int To)> Ends => Enumerable.Range(0, _moves.OutOf.RowCount)
        .SelectMany(from => _moves.OutOf[from].ToArray().Select(to => (from, to)))
        .Concat(_extras.Select(static extra => (extra.From, extra.To)));

    // The network under a cost.
    public MoveNetwork With(Func<int, int, double, long> costOf) => new(_moves.OutOf, _moves.Into, _extras, costOf);

    private void AddNearestOutOf(int vertex)
    {
        if (vertex < _moves.Roles.RoleCount && _moves.IsListed[vertex])
        {
            return;
        }

        int maxCount = _moves.Options.MovesPerRole;
        foreach ((int role, double shortage) in vertex == _moves.Roles.RoleCount ? _moves.Nearest.OutOf(HeldByOrigin(), maxCount)
            : _moves.Similar?.OutOf(vertex) ?? _moves.Nearest.OutOf(vertex, maxCount))
        {
            Add(vertex, role, shortage);
        }
    }

    private void AddNearestInto(int vertex)
    {
        if (!_moves.IsListed[vertex])
        {
            foreach ((int role, double shortage) in _moves.Similar?.Into(vertex)
                ?? _moves.Nearest.Into(vertex, _moves.Options.MovesPerRole))
            {
                Add(role, vertex, shortage);
            }
        }
    }

    private void Add(int from, int to)
    {
        double shortage = from < _moves.Roles.RoleCount ? _moves.Nearest.Shortage(from, to) : HeldByOrigin().ShortageFor(to);
        if (!double.IsNaN(shortage))
        {
            Add(from, to, shortage);
        }
    }

    private void Add(int from, int to, double shortage)
    {
        bool isInRows = from < _moves.OutOf.RowCount && _moves.OutOf[from].BinarySearch(to) >= 0;
        if (!isInRows && from != to && _known.Add((from, to)))
        {
            _extras.Add((from, to, shortage));
        }
    }

    private HeldCompetencies HeldByOrigin()
    {
        HeldCompetencies held = new(_moves.Roles);
        _origin.AddTo(held);
        return held;
    }
}
