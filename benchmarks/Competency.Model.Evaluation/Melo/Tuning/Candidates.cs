using Competency.Model.Evaluation.Measures;
using Competency.Model.Evaluation.Melo.Fields;

namespace Competency.Model.Evaluation.Melo.Tuning;

/// <summary>The labels of a query that weights are tuned on, with their scores in every field and whether they are relevant.</summary>
/// <param name="Scores">For each label its score in each field.</param>
/// <param name="IsRelevant">Whether the label is.</param>
internal sealed record Candidates(double[][] Scores, bool[] IsRelevant)
{
    /// <summary>The labels that one of the fields would rank, in their order.</summary>
    public static Candidates Of(MeloData data, IReadOnlyList<MeloField> fields, int query)
    {
        int[] labels =
        [
            .. fields.Where(static field => field.DependsOnQuery).SelectMany(field => First(data, field, query)).Distinct().Order(),
        ];
        return new Candidates(
            [.. labels.Select(label => fields.Select(field => (double)field.Score(query, label)).ToArray())],
            [.. labels.Select(data.Relevant[query].Contains)]);
    }

    private static int[] First(MeloData data, MeloField field, int query)
    {
        double[] scores = new double[data.Texts.Length];
        for (int label = 0; label < scores.Length; label++)
        {
            scores[label] = field.Score(query, label);
        }

        return RetrievalMeasures.Rank(scores);
    }
}
