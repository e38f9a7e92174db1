namespace Competency.Model.Graphs.Families.Partitions;

// Communities by the Leiden algorithm (Traag, Waltman and van Eck 2019): local moving, refinement and aggregation by turns, repeated until
// nothing improves. Like the authors' leidenalg, refinement merges where the gain is largest instead of drawing lots.
internal static class Leiden
{
    // A pass that gains less, by the whole quality, is the last one.
    private const double LeastGain = 1e-9;

    // The best communities of several starts, numbered in the order of their first vertices. The same for the same seed.
    public static int[] Best(WeightedGraph graph, double resolution, int starts, int seed, CancellationToken cancellationToken)
    {
        (int[] Communities, double Quality)[] found = new (int[], double)[starts];
        Parallel.For(0, starts, new ParallelOptions { CancellationToken = cancellationToken }, start =>
        {
            int[] communities = Find(graph, resolution, new RandomOrder(((ulong)(uint)seed << 32) | (uint)start), cancellationToken);
            found[start] = (communities, Partition.QualityOf(graph, communities, resolution));
        });
        int[] best = found.MaxBy(static start => start.Quality).Communities;
        Partition.Renumber(best);
        return best;
    }

    private static int[] Find(WeightedGraph graph, double resolution, RandomOrder random, CancellationToken cancellationToken)
    {
        int[] communities = [.. Enumerable.Range(0, graph.Count)];
        double quality = Partition.QualityOf(graph, communities, resolution);
        while (true)
        {
            int[] next = Improve(graph, communities, resolution, random, cancellationToken);
            double improved = Partition.QualityOf(graph, next, resolution);
            if (improved <= quality + (LeastGain * Math.Abs(quality)))
            {
                return communities;
            }

            (communities, quality) = (next, improved);
        }
    }

    // One pass: from the graph to ever coarser ones.
    private static int[] Improve(
        WeightedGraph graph, int[] communities, double resolution, RandomOrder random, CancellationToken cancellationToken)
    {
        WeightedGraph coarse = graph;
        int[] current = [.. communities];
        int[] places = [.. Enumerable.Range(0, graph.Count)];
        while (true)
        {
            LocalMoving.Run(coarse, current, resolution, random, cancellationToken);
            Partition.Renumber(current);
            int[] pieces = Refinement.Run(coarse, current, resolution, random);
            int pieceCount = Partition.Renumber(pieces);
            if (pieceCount == coarse.Count)
            {
                break;
            }

            int[] ofPieces = new int[pieceCount];
            for (int vertex = 0; vertex < pieces.Length; vertex++)
            {
                ofPieces[pieces[vertex]] = current[vertex];
            }

            coarse = coarse.Aggregate(pieces, pieceCount);
            current = ofPieces;
            places = Array.ConvertAll(places, place => pieces[place]);
        }

        int[] found = Array.ConvertAll(places, place => current[place]);

        // Moving a vertex may have cut its old community in two; apart both are better.
        return Partition.ConnectedParts(graph, found);
    }
}
