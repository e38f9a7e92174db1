using Competency.Model.Matching.Scoring;

namespace Competency.Model.Evaluation.Melo;

/// <summary>The cosine of character 1–3-grams by the library's own index.</summary>
internal sealed class NgramScorer(MeloData data) : ITitleScorer
{
    private readonly NgramIndex _index = new([.. data.Texts.Select(static text => text.ToLowerInvariant())]);

    public string Id => "character 1-3-gram tf-idf cosine";

    public void Score(int query, double[] scores)
    {
        Array.Clear(scores);
        foreach ((int document, double cosine) in _index.All(data.Queries[query].ToLowerInvariant()))
        {
            scores[document] = cosine;
        }
    }
}
