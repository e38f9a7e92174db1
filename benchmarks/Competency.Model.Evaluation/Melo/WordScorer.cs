namespace Competency.Model.Evaluation.Melo;

/// <summary>The cosine of words.</summary>
internal sealed class WordScorer(MeloData data) : ITitleScorer
{
    private readonly TermIndex _index = new([.. data.Texts.Select(Terms.Words)]);

    public string Id => "word tf-idf cosine";

    public void Score(int query, double[] scores) => _index.Score(Terms.Words(data.Queries[query])).CopyTo(scores, 0);
}
