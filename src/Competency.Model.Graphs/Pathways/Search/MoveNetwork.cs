using System.Runtime.InteropServices;
using Competency.Model.Graphs.Views;

namespace Competency.Model.Graphs.Pathways.Search;

// A network in which paths are searched: moves that stand in rows, more that belong to one question, and what each costs. Costs are whole
// numbers, so that sums do not depend on their order and equal costs are equal.
// outOf: The moves by their origin. A move may occur twice, and may lead from a vertex to itself.
// into: The same moves by their target.
// extras: Further moves, by origin.
// costOf: The cost of a move by origin, target and shortage; negative if it does not exist.
internal sealed class MoveNetwork(
    IndexRows outOf, IndexRows into, IReadOnlyCollection<(int From, int To, double Shortage)> extras, Func<int, int, double, long> costOf)
{
    // A cost of 1 in units: the largest cost times the largest number of hops is still a whole number.
    private const double UnitsOfOne = 1L << 32;

    private const double MaxCost = 1_000_000;

    public const int MaxHops = 1000;

    private readonly (int From, int To, double Shortage)[] _extras = [.. extras];

    // Few vertices have extras, and all are asked.
    private readonly bool[] _hasExtrasOut = Marked(outOf.RowCount + 1, extras.Select(static extra => extra.From));
    private readonly bool[] _hasExtrasIn = Marked(outOf.RowCount + 1, extras.Select(static extra => extra.To));

    // How many vertices there are, those without moves included: one beyond the rows can be somebody who is no role.
    public int VertexCount => outOf.RowCount + 1;

    // A cost in units; negative if the number is infinite, which says that the move does not exist.
    public static long UnitsOf(double cost) =>
        double.IsPositiveInfinity(cost) ? -1
        : cost is >= 0 and <= MaxCost ? (long)Math.Round(cost * UnitsOfOne)
        : throw new InvalidOperationException(
            $"A cost is from 0 to {MaxCost:N0}, or infinite where there is no move, but the function of costs returned {cost}.");

    // What a number of units costs.
    public static double CostOf(Int128 units) => (double)units / UnitsOfOne;

    // The moves out of a vertex that exist, in the order of targets; a list that the caller lends.
    public void Out(int vertex, List<Move> moves)
    {
        moves.Clear();
        ReadOnlySpan<int> row = vertex < outOf.RowCount ? outOf[vertex] : [];
        for (int at = 0; at < row.Length; at++)
        {
            Add(vertex, row[at], row[at], outOf.ValueAt(vertex, at), moves);
        }

        if (_hasExtrasOut[vertex])
        {
            foreach ((_, int to, double shortage) in _extras.Where(extra => extra.From == vertex))
            {
                Add(vertex, to, to, shortage, moves);
            }

            CollectionsMarshal.AsSpan(moves).Sort(static (one, other) => one.Vertex.CompareTo(other.Vertex));
        }
    }

    // The moves into a vertex that exist; a list that the caller lends.
    public void In(int vertex, List<Move> moves)
    {
        moves.Clear();
        ReadOnlySpan<int> row = vertex < into.RowCount ? into[vertex] : [];
        for (int at = 0; at < row.Length; at++)
        {
            Add(row[at], vertex, row[at], into.ValueAt(vertex, at), moves);
        }

        foreach ((int from, _, double shortage) in _hasExtrasIn[vertex] ? _extras.Where(extra => extra.To == vertex) : [])
        {
            Add(from, vertex, from, shortage, moves);
        }
    }

    private static bool[] Marked(int count, IEnumerable<int> vertices)
    {
        bool[] marks = new bool[count];
        foreach (int vertex in vertices)
        {
            marks[vertex] = true;
        }

        return marks;
    }

    private void Add(int from, int to, int other, double shortage, List<Move> moves)
    {
        long cost = from == to ? -1 : costOf(from, to, shortage);
        if (cost >= 0)
        {
            moves.Add(new Move(other, cost, shortage));
        }
    }
}
