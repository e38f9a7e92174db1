using Competency.Model.Names;

namespace Competency.Model.Evaluation.Melo.Baselines;

/// <summary>The library's scored matcher, as it is: the suggestions of its index of names. It was fitted to Chinese names.</summary>
internal sealed class MatcherScorer : ITitleScorer
{
    private const int Suggestions = 100;

    private static readonly ElementKind Kind = ElementKind.Knowledge;

    private readonly MeloData _data;
    private readonly NameIndex _index;
    private readonly ILookup<string, int> _labels;

    public MatcherScorer(MeloData data)
    {
        _data = data;
        _index = new NameIndex(data.Texts.Select(static text => (Kind, text)));
        _labels = data.Texts.Select(static (text, at) => (text, at))
            .ToLookup(static entry => entry.text, static entry => entry.at, StringComparer.Ordinal);
    }

    public string Id => "scored matcher";

    public void Score(int query, double[] scores)
    {
        Array.Clear(scores);
        foreach (NameMatch match in _index.Suggest(Kind, _data.Queries[query], Suggestions))
        {
            Set(scores, match.Second, match.Score);
        }

        // A name is not suggested for itself.
        Set(scores, _data.Queries[query], 1);
    }

    private void Set(double[] scores, string text, double score)
    {
        foreach (int label in _labels[text])
        {
            scores[label] = score;
        }
    }
}
