namespace Competency.Model.Benchmarks.Sets;

/// <summary>
/// The baseline: counts shared items an item at a time over plain lists, then scores every set and keeps the highest. Safe
/// code, one thread, nothing clever.
/// </summary>
internal sealed class PlainCounting
{
    private readonly SetFile _sets;
    private readonly int[] _listStarts;
    private readonly int[] _lists;

    public PlainCounting(SetFile sets)
    {
        _sets = sets;
        _listStarts = new int[sets.ItemCount + 1];
        foreach (int item in sets.Items)
        {
            _listStarts[item + 1]++;
        }

        for (int item = 0; item < sets.ItemCount; item++)
        {
            _listStarts[item + 1] += _listStarts[item];
        }

        int[] next = _listStarts[..^1];
        _lists = new int[sets.Items.Length];
        for (int set = 0; set < sets.Count; set++)
        {
            foreach (int item in sets.Row(set))
            {
                _lists[next[item]++] = set;
            }
        }
    }

    /// <summary>The sum of the highest Jaccard scores of every query.</summary>
    public double MostSimilarToEach(SetFile queries, int top)
    {
        int[] shared = new int[_sets.Count];
        double[] best = new double[Math.Min(top, _sets.Count)];
        double sum = 0;
        for (int query = 0; query < queries.Count; query++)
        {
            Array.Clear(shared);
            foreach (int item in queries.Row(query))
            {
                for (int link = _listStarts[item]; link < _listStarts[item + 1]; link++)
                {
                    shared[_lists[link]]++;
                }
            }

            KeepBest(queries.Row(query).Length, shared, best);
            sum += best.Sum();
        }

        return sum;
    }

    private void KeepBest(int size, int[] shared, double[] best)
    {
        Array.Clear(best);
        for (int set = 0; set < shared.Length; set++)
        {
            int other = _sets.Starts[set + 1] - _sets.Starts[set];
            double score = size + other == 0 ? 1 : (double)shared[set] / (size + other - shared[set]);
            int place = best.Length;
            for (; place > 0 && best[place - 1] < score; place--)
            {
                if (place < best.Length)
                {
                    best[place] = best[place - 1];
                }
            }

            if (place < best.Length)
            {
                best[place] = score;
            }
        }
    }
}
