using Competency.Model.Evaluation.Melo.Fields;
using Competency.Model.Evaluation.Melo.Texts;

namespace Competency.Model.Evaluation.Melo.Baselines;

/// <summary>The cosine of words.</summary>
internal sealed class WordScorer(MeloData data) : ITitleScorer
{
    private readonly TermIndex _index = new(data.Texts.Select(Terms.Words), new CosineWeighting(isSublinear: false));

    public string Id => "word tf-idf cosine";

    public void Score(int query, double[] scores) => _index.Score(Terms.Words(data.Queries[query])).CopyTo(scores, 0);
}
