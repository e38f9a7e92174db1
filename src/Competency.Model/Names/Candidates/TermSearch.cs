using System.Runtime.InteropServices;

namespace Competency.Model.Names.Candidates;

// Looks queries up in an index of terms, one after the other with one working memory; for one thread at a time.
internal sealed class TermSearch(TermIndex index)
{
    // How many entries of the index a search for the nearest reads. Where a query has more, its rarest terms are read, and the
    // best finds by these, FindsPerPlace for each place, are compared whole.
    private const int MostEntries = 1 << 13;

    private const int FindsPerPlace = 4;

    // Steps of nearness in which finds are counted.
    private const int Steps = 1024;

    // What sums of single precision may be wrong by, generously.
    private const float Slack = 1e-4f;

    private readonly float[] _sums = new float[index.Count];
    private readonly int[] _touched = new int[index.Count];
    private readonly double[] _query = new double[index.Terms];
    private readonly int[] _steps = new int[Steps + 1];
    private readonly List<(int Document, double Nearness)> _found = [];

    private int _touchedCount;

    // The nearest texts, at most count, the nearest first, of equals the lower number first. Good until the next search.
    // query: The terms of the query, each once, with weights of length 1; put in another order.
    // count: How many at most.
    public ReadOnlySpan<(int Document, double Nearness)> Nearest(List<TermWeight> query, int count)
    {
        Begin(query);
        query.Sort(
            (left, right) =>
                index.DocumentsOf(left.Term).Length.CompareTo(index.DocumentsOf(right.Term).Length) is var order and not 0
                    ? order
                    : left.Term.CompareTo(right.Term));
        (int read, int entries) = (0, 0);
        while (read < query.Count && (read == 0 || entries + index.DocumentsOf(query[read].Term).Length <= MostEntries))
        {
            entries += index.DocumentsOf(query[read].Term).Length;
            Read(query[read].Term, (float)query[read].Weight);
            read++;
        }

        CollectBest(read == query.Count ? count : Math.Min(count, int.MaxValue / FindsPerPlace) * FindsPerPlace);
        _found.Sort(
            static (left, right) =>
                right.Nearness.CompareTo(left.Nearness) is var order and not 0 ? order : left.Document.CompareTo(right.Document));
        End(query);
        return CollectionsMarshal.AsSpan(_found)[..Math.Min(count, _found.Count)];
    }

    // Every text that shares a term with the query, with its nearness, by number.
    public (int Document, double Nearness)[] All(List<TermWeight> query)
    {
        Begin(query);
        foreach ((int term, double weight) in query)
        {
            Read(term, (float)weight);
        }

        _touched.AsSpan(0, _touchedCount).Sort();
        (int, double)[] found = new (int, double)[_touchedCount];
        for (int at = 0; at < found.Length; at++)
        {
            found[at] = (_touched[at], index.ProductOf(_touched[at], _query));
        }

        End(query);
        return found;
    }

    private void Begin(List<TermWeight> query)
    {
        foreach ((int term, double weight) in query)
        {
            _query[term] = weight;
        }

        _found.Clear();
    }

    private void End(List<TermWeight> query)
    {
        foreach ((int term, _) in query)
        {
            _query[term] = 0;
        }

        foreach (int document in _touched.AsSpan(0, _touchedCount))
        {
            _sums[document] = 0;
        }

        _touchedCount = 0;
    }

    private void Read(int term, float weight)
    {
        ReadOnlySpan<int> documents = index.DocumentsOf(term);
        ReadOnlySpan<float> weights = index.WeightsOf(term);
        (float[] sums, int[] touched, int count) = (_sums, _touched, _touchedCount);
        for (int at = 0; at < documents.Length; at++)
        {
            int document = documents[at];
            ref float sum = ref sums[document];
            if (sum == 0)
            {
                touched[count++] = document;
            }

            sum += weight * weights[at];
        }

        _touchedCount = count;
    }

    // The texts with the greatest sums, this many and those that are hardly less, with their nearness.
    private void CollectBest(int count)
    {
        float least = LeastOfBest(count) - Slack;
        foreach (int document in _touched.AsSpan(0, _touchedCount))
        {
            if (_sums[document] >= least)
            {
                _found.Add((document, index.ProductOf(document, _query)));
            }
        }
    }

    // A sum that at least this many texts reach, as great as its step allows; 0 if there are not so many.
    private float LeastOfBest(int count)
    {
        if (count >= _touchedCount)
        {
            return 0;
        }

        Array.Clear(_steps);
        foreach (int document in _touched.AsSpan(0, _touchedCount))
        {
            _steps[Math.Min(Steps, (int)(_sums[document] * Steps))]++;
        }

        int step = Steps;
        for (int reached = _steps[step]; reached < count; reached += _steps[step])
        {
            step--;
        }

        return (float)step / Steps;
    }
}
