using Competency.Model.Evaluation.Melo.Fields;

namespace Competency.Model.Evaluation.Melo.Tuning;

/// <summary>A weighted sum of fields: each half of the queries by the weights that were tuned on the other half.</summary>
internal sealed class TunedScorer : ITitleScorer
{
    private const int Halves = 2;

    private readonly IReadOnlyList<MeloField> _fields;
    private readonly double[][] _weights;

    public TunedScorer(string id, MeloData data, IReadOnlyList<MeloField> fields)
    {
        Id = id;
        _fields = fields;
        Candidates[] candidates =
        [
            .. Enumerable.Range(0, data.Queries.Length).AsParallel().AsOrdered().Select(query => Candidates.Of(data, fields, query)),
        ];
        _weights = [.. Enumerable.Range(0, Halves).Select(half => new ListwiseTrainer().Train([
            .. candidates.Where((_, query) => HalfOf(query) != half),
        ]))];
    }

    public string Id { get; }

    /// <summary>Which half a query is judged in: even and odd ones.</summary>
    public static int HalfOf(int query) => query % Halves;

    /// <summary>The weights that each half of the queries is judged by.</summary>
    public SortedDictionary<string, double[]> WeightsByField()
    {
        SortedDictionary<string, double[]> weights = new(StringComparer.Ordinal);
        for (int at = 0; at < _fields.Count; at++)
        {
            weights[_fields[at].Id] = [.. _weights.Select(half => Math.Round(half[at], 3))];
        }

        return weights;
    }

    public void Score(int query, double[] scores)
    {
        Array.Clear(scores);
        double[] weights = _weights[HalfOf(query)];
        for (int field = 0; field < weights.Length; field++)
        {
            for (int label = 0; label < scores.Length; label++)
            {
                scores[label] += weights[field] * _fields[field].Score(query, label);
            }
        }
    }
}
