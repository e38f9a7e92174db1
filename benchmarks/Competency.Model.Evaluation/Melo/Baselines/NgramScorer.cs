using Competency.Model.Evaluation.Melo.Texts;

namespace Competency.Model.Evaluation.Melo.Baselines;

/// <summary>The cosine of character 1–3-grams.</summary>
internal sealed class NgramScorer(MeloData data) : ITitleScorer
{
    private readonly NgramIndex _index = new([.. data.Texts.Select(static text => Terms.Fold(text))]);

    public string Id => "character 1-3-gram tf-idf cosine";

    public void Score(int query, double[] scores)
    {
        Array.Clear(scores);
        foreach ((int document, double cosine) in _index.All(Terms.Fold(data.Queries[query])))
        {
            scores[document] = cosine;
        }
    }
}
