using Competency.Model.Evaluation.Measures;

namespace Competency.Model.Evaluation.Melo;

/// <summary>How well one method ranks the labels.</summary>
internal sealed record MeloLine
{
    public required string Id { get; init; }

    public required RetrievalMeasures Measures { get; init; }

    /// <summary>The weights of the fields, for even and for odd queries.</summary>
    public SortedDictionary<string, double[]>? Weights { get; init; }

    public static MeloLine Of(MeloData data, ITitleScorer scorer) => new()
    {
        Id = scorer.Id,
        Measures = RetrievalMeasures.Of(
            [
                .. Enumerable.Range(0, data.Queries.Length)
                    .AsParallel()
                    .AsOrdered()
                    .Select(query => (Rank(data, scorer, query), data.Relevant[query])),
            ]),
    };

    private static int[] Rank(MeloData data, ITitleScorer scorer, int query)
    {
        double[] scores = new double[data.Documents.Length];
        scorer.Score(query, scores);
        return RetrievalMeasures.Rank(scores);
    }
}
