namespace Competency.Model.Evaluation.Measures;

/// <summary>How well rankings put what is relevant first, as trec_eval counts it: only so many of each ranking are looked at.</summary>
internal sealed record RetrievalMeasures
{
    private const int Depth = 100;
    private const int WrittenDecimals = 5;

    /// <summary>The mean of one over the rank of the first relevant document (Voorhees 1999).</summary>
    public required double Mrr { get; init; }

    /// <summary>The mean over queries of the precision at each relevant document, by all that are relevant.</summary>
    public required double Map { get; init; }

    /// <summary>The share of queries with a relevant document first.</summary>
    public required double A1 { get; init; }

    /// <summary>The share of queries with a relevant document among the first five.</summary>
    public required double A5 { get; init; }

    /// <summary>The share of queries with a relevant document among the first ten.</summary>
    public required double A10 { get; init; }

    /// <summary>The means over queries: for each its first documents, and which are relevant.</summary>
    public static RetrievalMeasures Of(IReadOnlyList<(int[] Ranking, IReadOnlySet<int> Relevant)> queries)
    {
        int[] firsts = [.. queries.Select(static query => FirstRank(query.Ranking, query.Relevant))];
        return new RetrievalMeasures
        {
            Mrr = firsts.Average(static rank => rank == 0 ? 0 : 1.0 / rank),
            Map = queries.Average(static query => AveragePrecision(query.Ranking, query.Relevant)),
            A1 = firsts.Average(static rank => rank is 1 ? 1.0 : 0.0),
            A5 = firsts.Average(static rank => rank is >= 1 and <= 5 ? 1.0 : 0.0),
            A10 = firsts.Average(static rank => rank is >= 1 and <= 10 ? 1.0 : 0.0),
        };
    }

    /// <summary>
    /// The places of the highest scores, the highest first, of equals the lower place first, where scores are equal that are
    /// written alike with five decimals; but of equals at the end of the depth those with the higher place stay: a run is
    /// cut in the order of the corpus and written down, and trec_eval then puts equals in descending order.
    /// </summary>
    public static int[] Rank(ReadOnlySpan<double> scores)
    {
        PriorityQueue<int, (double Score, int Place)> best = new(Comparer<(double Score, int Place)>.Create(IsWorse));
        for (int place = 0; place < scores.Length; place++)
        {
            if (best.Count < Depth)
            {
                best.Enqueue(place, (scores[place], place));
            }
            else
            {
                best.EnqueueDequeue(place, (scores[place], place));
            }
        }

        return
        [
            .. best.UnorderedItems.OrderByDescending(static entry => Math.Round(entry.Priority.Score, WrittenDecimals))
                .ThenBy(static entry => entry.Element).Select(static entry => entry.Element),
        ];
    }

    private static int IsWorse((double Score, int Place) left, (double Score, int Place) right)
    {
        int order = left.Score.CompareTo(right.Score);
        return order != 0 ? order : left.Place.CompareTo(right.Place);
    }

    /// <summary>The rank of the first relevant document, from 1; 0 if there is none.</summary>
    private static int FirstRank(int[] ranking, IReadOnlySet<int> relevant) => Array.FindIndex(ranking, relevant.Contains) + 1;

    private static double AveragePrecision(int[] ranking, IReadOnlySet<int> relevant)
    {
        (int found, double sum) = (0, 0);
        for (int at = 0; at < ranking.Length; at++)
        {
            if (relevant.Contains(ranking[at]))
            {
                found++;
                sum += found / (at + 1.0);
            }
        }

        return relevant.Count == 0 ? 0 : sum / relevant.Count;
    }
}
