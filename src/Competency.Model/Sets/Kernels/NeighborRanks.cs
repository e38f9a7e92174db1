using System.Numerics;

namespace Competency.Model.Sets.Kernels;

// Ranks few sets by counting for each how many come before it.
internal sealed class NeighborRanks
{
    private readonly double[] _scores;
    private readonly double[] _sets;
    private readonly long[] _ranks;

    // capacity: The most sets that are ranked together.
    public NeighborRanks(int capacity)
    {
        int length = (capacity + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        (_scores, _sets, _ranks) = (new double[length], new double[length], new long[length]);
    }

    // The rank of each of the sets, from 0, as SetNeighbor.IsBefore orders them; valid until the next call.
    public ReadOnlySpan<long> Of(ReadOnlySpan<SetNeighbor> neighbors)
    {
        for (int index = 0; index < neighbors.Length; index++)
        {
            _scores[index] = neighbors[index].Score;
            _sets[index] = neighbors[index].Set;
        }

        for (int start = 0; start < neighbors.Length; start += Vector<double>.Count)
        {
            RankFrom(start, neighbors.Length);
        }

        return _ranks.AsSpan(0, neighbors.Length);
    }

    private void RankFrom(int start, int count)
    {
        Vector<double> scores = new(_scores, start);
        Vector<double> sets = new(_sets, start);
        Vector<long> ranks = Vector<long>.Zero;
        for (int other = 0; other < count; other++)
        {
            Vector<double> score = new(_scores[other]);
            Vector<long> isLower = Vector.LessThan(new Vector<double>(_sets[other]), sets);
            ranks -= Vector.GreaterThan(score, scores) | (Vector.Equals(score, scores) & isLower);
        }

        ranks.CopyTo(_ranks, start);
    }
}
