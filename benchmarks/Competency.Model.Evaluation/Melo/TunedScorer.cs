namespace Competency.Model.Evaluation.Melo;

/// <summary>A weighted sum of fields: each half of the queries by the weights that were tuned on the other half.</summary>
internal sealed class TunedScorer : ITitleScorer
{
    private readonly IReadOnlyList<MeloField> _fields;
    private readonly float[][] _weights;

    public TunedScorer(string id, MeloData data, IReadOnlyList<MeloField> fields)
    {
        Id = id;
        _fields = fields;
        WeightTuning tuning = new(data, fields);
        int[] queries = [.. Enumerable.Range(0, data.Queries.Length)];
        _weights = [.. Enumerable.Range(0, 2).Select(half => tuning.Tune([.. queries.Where(query => query % 2 != half)]))];
    }

    public string Id { get; }

    /// <summary>The weights that each half of the queries is judged by, even and odd.</summary>
    public SortedDictionary<string, float[]> WeightsByField()
    {
        SortedDictionary<string, float[]> weights = new(StringComparer.Ordinal);
        for (int at = 0; at < _fields.Count; at++)
        {
            weights[_fields[at].Id] = [.. _weights.Select(half => half[at])];
        }

        return weights;
    }

    public void Score(int query, double[] scores)
    {
        Array.Clear(scores);
        float[] weights = _weights[query % 2];
        for (int field = 0; field < weights.Length; field++)
        {
            float[] values = _fields[field].Scores[query];
            for (int label = 0; label < scores.Length; label++)
            {
                scores[label] += weights[field] * values[label];
            }
        }
    }
}
