namespace Competency.Model.Evaluation.Melo;

/// <summary>
/// Documents as bags of terms: tf × (ln((1 + N) / (1 + df)) + 1), scaled to length 1, and their cosine with a query. Terms that
/// no document holds are left out of the query.
/// </summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<List<(int Document, double Weight)>> _holders = [];
    private readonly double[] _information;
    private readonly bool _isSublinear;

    public TermIndex(IReadOnlyList<IEnumerable<string>> documents, bool isSublinear = false)
    {
        _isSublinear = isSublinear;
        Count = documents.Count;
        Dictionary<string, int>[] counts = [.. documents.Select(Terms.Count)];
        foreach (string term in counts.SelectMany(static document => document.Keys))
        {
            if (_numbers.TryAdd(term, _holders.Count))
            {
                _holders.Add([]);
            }
        }

        int[] frequencies = new int[_holders.Count];
        foreach (string term in counts.SelectMany(static document => document.Keys))
        {
            frequencies[_numbers[term]]++;
        }

        _information = [.. frequencies.Select(frequency => Math.Log((1.0 + Count) / (1.0 + frequency)) + 1)];
        for (int document = 0; document < counts.Length; document++)
        {
            foreach ((int term, double weight) in Weigh(counts[document]))
            {
                _holders[term].Add((document, weight));
            }
        }
    }

    public int Count { get; }

    /// <summary>The cosine of the query with every document.</summary>
    public double[] Score(IEnumerable<string> query)
    {
        double[] scores = new double[Count];
        foreach ((int term, double weight) in Weigh(Terms.Count(query)))
        {
            foreach ((int document, double held) in _holders[term])
            {
                scores[document] += weight * held;
            }
        }

        return scores;
    }

    private (int Term, double Weight)[] Weigh(Dictionary<string, int> counts)
    {
        (int Term, double Weight)[] weights =
        [
            .. counts.Where(count => _numbers.ContainsKey(count.Key))
                .Select(count => (Term: _numbers[count.Key], Times: _isSublinear ? 1 + Math.Log(count.Value) : count.Value))
                .OrderBy(static entry => entry.Term)
                .Select(entry => (entry.Term, entry.Times * _information[entry.Term])),
        ];
        double norm = Math.Sqrt(weights.Sum(static entry => entry.Weight * entry.Weight));
        return norm > 0 ? [.. weights.Select(entry => (entry.Term, entry.Weight / norm))] : [];
    }
}
