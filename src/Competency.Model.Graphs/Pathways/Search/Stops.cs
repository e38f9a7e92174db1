namespace Competency.Model.Graphs.Pathways.Search;

// Where a path has to pass, in this order, and how many hops it takes at least from any vertex through the stops that are left.
internal sealed class Stops
{
    private readonly int[] _vertices;
    private readonly int[][] _hopsTo;
    private readonly int[] _hopsAfter;

    // vertices: The stops, the target last.
    public Stops(MoveNetwork network, int[] vertices, int maxHops)
    {
        _vertices = vertices;
        _hopsTo = Array.ConvertAll(vertices, vertex => HopDistances.To(network, vertex, maxHops));
        _hopsAfter = new int[vertices.Length];
        for (int stop = vertices.Length - 2; stop >= 0; stop--)
        {
            _hopsAfter[stop] = Math.Min(
                HopDistances.Unreachable, _hopsTo[stop + 1][vertices[stop]] + _hopsAfter[stop + 1]);
        }
    }

    public int Count => _vertices.Length;

    // The number of the next stop after a vertex is entered; negative if it is a stop whose turn has not come.
    public int After(int vertex, int next) =>
        vertex == _vertices[next] ? next + 1
        : Array.IndexOf(_vertices, vertex, next) >= 0 ? -1
        : next;

    // The least number of hops from a vertex through the next stop and all later ones.
    public int HopsFrom(int vertex, int next) => next == _vertices.Length ? 0 : _hopsTo[next][vertex] + _hopsAfter[next];
}
