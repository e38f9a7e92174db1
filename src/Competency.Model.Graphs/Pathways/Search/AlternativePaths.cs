namespace Competency.Model.Graphs.Pathways.Search;

// The first several paths without loops by cost, hops and codes (Yen 1971): each further path leaves one of those before at some vertex.
internal static class AlternativePaths
{
    // The paths in order, fewer if there are not so many.
    public static List<VertexPath> Find(
        MoveNetwork network, int source, int target, int maxHops, int maxCount, CancellationToken cancellationToken)
    {
        ShortestPath search = new(network);
        bool[] isBlocked = new bool[network.VertexCount];
        HashSet<int> banned = [];
        List<VertexPath> found = [];
        SortedSet<VertexPath> candidates = [];
        if (search.Find(source, target, maxHops, isBlocked, banned, cancellationToken) is VertexPath first)
        {
            candidates.Add(first);
        }

        while (found.Count < maxCount && candidates.Min is VertexPath best)
        {
            candidates.Remove(best);
            found.Add(best);
            if (found.Count == maxCount)
            {
                break;
            }

            long rootCost = 0;
            for (int at = 0; at < best.Hops; at++)
            {
                int[] root = best.Vertices[..(at + 1)];
                Array.Clear(isBlocked);
                Array.ForEach(root[..^1], vertex => isBlocked[vertex] = true);
                banned.Clear();
                banned.UnionWith(found.Where(path => path.Hops > at && path.Vertices.AsSpan(0, at + 1).SequenceEqual(root))
                    .Select(path => path.Vertices[at + 1]));
                if (search.Find(root[^1], target, maxHops - at, isBlocked, banned, cancellationToken) is VertexPath spur)
                {
                    candidates.Add(new VertexPath(rootCost + spur.Cost, [.. root[..^1], .. spur.Vertices]));
                }

                rootCost += CostOf(network, best.Vertices[at], best.Vertices[at + 1]);
            }
        }

        return found;
    }

    // The cost of the cheapest move between two neighbors of a path.
    private static long CostOf(MoveNetwork network, int from, int to)
    {
        List<Move> moves = [];
        network.Out(from, moves);
        return moves.Where(move => move.Vertex == to).Min(static move => move.Cost);
    }
}
