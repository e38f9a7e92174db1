namespace Competency.Model.Evaluation.Melo;

/// <summary>Finds weights of fields by which the first relevant label of some queries stands highest: one weight after another.</summary>
internal sealed class WeightTuning
{
    private const int Candidates = 200;
    private const int MostRounds = 4;

    private static readonly float[] Steps = [0, 0.05f, 0.1f, 0.2f, 0.35f, 0.5f, 0.75f, 1, 1.5f, 2, 3];

    private readonly MeloData _data;
    private readonly IReadOnlyList<MeloField> _fields;
    private readonly int[][] _candidates;

    public WeightTuning(MeloData data, IReadOnlyList<MeloField> fields)
    {
        _data = data;
        _fields = fields;
        _candidates = [.. Enumerable.Range(0, data.Queries.Length).AsParallel().AsOrdered().Select(CandidatesOf)];
    }

    /// <summary>The weights that serve these queries best, of those tried.</summary>
    public float[] Tune(IReadOnlyList<int> queries)
    {
        float[] weights = [.. _fields.Select(static _ => 0.5f)];
        double best = Mrr(queries, weights);
        for (int round = 0; round < MostRounds; round++)
        {
            double before = best;
            for (int field = 0; field < weights.Length; field++)
            {
                foreach (float step in Steps)
                {
                    float[] tried = [.. weights];
                    tried[field] = step;
                    double mrr = Mrr(queries, tried);
                    if (mrr > best)
                    {
                        (best, weights) = (mrr, tried);
                    }
                }
            }

            if (best <= before)
            {
                break;
            }
        }

        return weights;
    }

    private double Mrr(IReadOnlyList<int> queries, float[] weights) => queries.AsParallel().Select(query => ReciprocalRank(query, weights)).Order().Average();

    private double ReciprocalRank(int query, float[] weights)
    {
        int[] candidates = _candidates[query];
        float[] scores = new float[candidates.Length];
        for (int field = 0; field < weights.Length; field++)
        {
            if (weights[field] > 0)
            {
                float[] values = _fields[field].Scores[query];
                for (int at = 0; at < candidates.Length; at++)
                {
                    scores[at] += weights[field] * values[candidates[at]];
                }
            }
        }

        int first = -1;
        for (int at = 0; at < candidates.Length; at++)
        {
            if ((first < 0 || scores[at] > scores[first]) && _data.Relevant[query].Contains(candidates[at]))
            {
                first = at;
            }
        }

        return first < 0 ? 0 : 1.0 / (1 + scores.Where((score, at) => score > scores[first] || (score.Equals(scores[first]) && at < first)).Count());
    }

    /// <summary>The first labels of every field, by place.</summary>
    private int[] CandidatesOf(int query) =>
    [
        .. _fields.SelectMany(field => field.Scores[query].Select(static (score, label) => (score, label)).OrderByDescending(static entry => entry.score).Take(Candidates).Select(static entry => entry.label))
            .Distinct().Order(),
    ];
}
