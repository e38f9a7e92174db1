namespace Competency.Model.Graphs.Pathways.Search;

// The least number of moves between a vertex and all others, by breadth-first search.
internal static class HopDistances
{
    // Farther than any path may be.
    public const int Unreachable = int.MaxValue / 2;

    // From a vertex to all others.
    // maxHops: Where the search ends; what is farther counts as unreachable.
    // isBlocked: Vertices that no path enters.
    public static int[] From(MoveNetwork network, int source, int maxHops, ReadOnlySpan<bool> isBlocked = default) =>
        Search(network, source, maxHops, isBlocked, isReverse: false);

    // From all others to a vertex.
    public static int[] To(MoveNetwork network, int target, int maxHops, ReadOnlySpan<bool> isBlocked = default) =>
        Search(network, target, maxHops, isBlocked, isReverse: true);

    private static int[] Search(MoveNetwork network, int start, int maxHops, ReadOnlySpan<bool> isBlocked, bool isReverse)
    {
        int[] hops = new int[network.VertexCount];
        Array.Fill(hops, Unreachable);
        hops[start] = 0;
        List<Move> moves = [];
        Queue<int> queue = new([start]);
        while (queue.TryDequeue(out int vertex))
        {
            if (hops[vertex] == maxHops)
            {
                break;
            }

            if (isReverse)
            {
                network.In(vertex, moves);
            }
            else
            {
                network.Out(vertex, moves);
            }

            foreach (Move move in moves)
            {
                if (hops[move.Vertex] == Unreachable && (isBlocked.IsEmpty || !isBlocked[move.Vertex]))
                {
                    hops[move.Vertex] = hops[vertex] + 1;
                    queue.Enqueue(move.Vertex);
                }
            }
        }

        return hops;
    }
}
