namespace Competency.Model.Evaluation.Melo.Fields;

/// <summary>
/// Documents as bags of terms: for each term the documents that hold it, with weights. Terms that no document holds are left
/// out of a query.
/// </summary>
internal sealed class TermIndex
{
    private readonly ITermWeighting _weighting;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(int Document, double Weight)>[] _holders;
    private readonly double[] _information;

    public TermIndex(IEnumerable<IEnumerable<string>> documents, ITermWeighting weighting)
    {
        _weighting = weighting;
        (int Term, int Times)[][] counts = [.. documents.Select(document => Count(document, isNew: true))];
        Documents = counts.Length;
        _information = Inform(counts);
        _holders = [.. _information.Select(static _ => new List<(int, double)>())];
        double mean = counts.Average(static document => (double)Length(document));
        for (int document = 0; document < counts.Length; document++)
        {
            double[] weights = weighting.OfDocument([.. counts[document].Select(Described)], Length(counts[document]) / mean);
            for (int at = 0; at < weights.Length; at++)
            {
                _holders[counts[document][at].Term].Add((document, weights[at]));
            }
        }
    }

    /// <summary>How many documents there are.</summary>
    public int Documents { get; }

    /// <summary>The sum over the terms of the query of its weight in both, for every document.</summary>
    public double[] Score(IEnumerable<string> query)
    {
        double[] scores = new double[Documents];
        (int Term, int Times)[] counts = Count(query, isNew: false);
        double[] weights = _weighting.OfQuery([.. counts.Select(Described)]);
        for (int at = 0; at < weights.Length; at++)
        {
            foreach ((int document, double held) in _holders[counts[at].Term])
            {
                scores[document] += weights[at] * held;
            }
        }

        return scores;
    }

    private double[] Inform((int Term, int Times)[][] counts)
    {
        int[] frequencies = new int[_numbers.Count];
        foreach ((int term, _) in counts.SelectMany(static document => document))
        {
            frequencies[term]++;
        }

        return [.. frequencies.Select(frequency => _weighting.Information(counts.Length, frequency))];
    }

    private (int Times, double Information) Described((int Term, int Times) count) => (count.Times, _information[count.Term]);

    private static int Length((int Term, int Times)[] counts) => counts.Sum(static count => count.Times);

    /// <summary>The known terms of a text by number, each with how often it stands there.</summary>
    private (int Term, int Times)[] Count(IEnumerable<string> terms, bool isNew)
    {
        SortedDictionary<int, int> counts = [];
        foreach (string term in terms)
        {
            if (isNew)
            {
                _numbers.TryAdd(term, _numbers.Count);
            }

            if (_numbers.TryGetValue(term, out int number))
            {
                counts[number] = counts.GetValueOrDefault(number) + 1;
            }
        }

        return [.. counts.Select(static count => (count.Key, count.Value))];
    }
}
