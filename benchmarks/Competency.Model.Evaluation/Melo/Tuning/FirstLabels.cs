namespace Competency.Model.Evaluation.Melo.Tuning;

/// <summary>
/// The ranking of another scorer with one label of each occupation first, the best one, then a second one of each, and so on:
/// what a reader wants who looks for an occupation, not for all its names.
/// </summary>
internal sealed class FirstLabels(string id, MeloData data, ITitleScorer scorer) : ITitleScorer
{
    private readonly int[][] _concepts =
        [
            .. Enumerable.Range(0, data.Concepts.Length)
                .GroupBy(label => data.Concepts[label], StringComparer.Ordinal)
                .Select(static labels => labels.ToArray()),
        ];

    public string Id => id;

    public void Score(int query, double[] scores)
    {
        scorer.Score(query, scores);
        double range = scores.Max() - scores.Min() + 1;
        foreach (int[] labels in _concepts)
        {
            double[] own = [.. labels.Select(label => scores[label])];
            for (int at = 0; at < labels.Length; at++)
            {
                scores[labels[at]] -= range * Better(own, at);
            }
        }
    }

    /// <summary>How many stand before it: of equals the one that comes first.</summary>
    private static int Better(double[] scores, int at)
    {
        int count = 0;
        for (int other = 0; other < scores.Length; other++)
        {
            count += scores[other] > scores[at] || (scores[other].Equals(scores[at]) && other < at) ? 1 : 0;
        }

        return count;
    }
}
