using Competency.Model.Evaluation.Neighbors;

namespace Competency.Model.Evaluation.Onet;

/// <summary>
/// Weighted sums of scores: each half of the occupations, even and odd by code, is judged by the weights that serve the other
/// half best.
/// </summary>
internal sealed class OnetCombination(OnetData data, OnetJudge judge)
{
    private const int Halves = 2;

    /// <summary>The line of a sum of these.</summary>
    public OnetLine Line(string id, params IReadOnlyList<(string Id, ScoreTable Scores)> parts)
    {
        ScoreTable[] tables = [.. parts.Select(static part => part.Scores)];
        double[][] weights = [.. Enumerable.Range(0, Halves).AsParallel().AsOrdered().Select(half => Tune(tables, half))];
        ScoreTable[] sums = [.. weights.Select(half => ScoreTable.Sum(tables, half))];
        return new OnetLine
        {
            Id = id,
            Figures = judge.Judge(occupation => sums[occupation % Halves].Ranking(occupation)),
            Weights = new SortedDictionary<string, double[]>(
                parts.Select((part, at) => (part.Id, Weights: weights.Select(half => half[at]).ToArray()))
                    .ToDictionary(static part => part.Id, static part => part.Weights),
                StringComparer.Ordinal),
        };
    }

    /// <summary>The weights for a half of the occupations, tuned on all others.</summary>
    private double[] Tune(ScoreTable[] tables, int half)
    {
        int[] others =
        [
            .. Enumerable.Range(0, data.Codes.Length).Where(occupation => occupation % Halves != half && judge.PrimaryOf(occupation) > 0),
        ];
        return CoordinateAscent.Climb(
            tables.Length,
            weights => others.AsParallel().AsOrdered().Select(occupation => Precision(tables, weights, occupation)).ToArray().Average());
    }

    private double Precision(ScoreTable[] tables, double[] weights, int occupation)
    {
        double[] sums = new double[data.Codes.Length];
        for (int at = 0; at < tables.Length; at++)
        {
            if (weights[at] > 0)
            {
                ReadOnlySpan<double> scores = tables[at][occupation];
                for (int other = 0; other < sums.Length; other++)
                {
                    sums[other] += weights[at] * scores[other];
                }
            }
        }

        int[] grades = data.Grades[occupation];
        double[] relevant =
        [
            .. Enumerable.Range(0, sums.Length)
                .Where(other => grades[other] >= RelatedOccupations.Primary)
                .Select(other => sums[other])
                .OrderDescending(),
        ];
        double precision = 0;
        for (int found = 0; found < relevant.Length; found++)
        {
            int above = 0;
            for (int other = 0; other < sums.Length; other++)
            {
                above += other != occupation && sums[other] > relevant[found] ? 1 : 0;
            }

            precision += (found + 1.0) / Math.Max(above + 1, found + 1);
        }

        return precision / relevant.Length;
    }
}
