using Competency.Model.Evaluation.Melo.Texts;

namespace Competency.Model.Evaluation.Melo.Baselines;

/// <summary>An overlap of sets of character n-grams.</summary>
/// <param name="id">What the line is called.</param>
/// <param name="data">The task.</param>
/// <param name="length">The length of the grams.</param>
/// <param name="measure">Shared, size of one, size of the other to a score.</param>
internal sealed class GramSetScorer(string id, MeloData data, int length, Func<int, int, int, double> measure) : ITitleScorer
{
    private readonly GramSets _sets = new([.. data.Texts.Select(static text => Terms.Fold(text))], length);

    public string Id => id;

    /// <summary>Twice what is shared by the sum of the sizes (Dice 1945), of bigrams.</summary>
    public static GramSetScorer BigramDice(MeloData data) =>
        new("bigram dice", data, 2, static (shared, one, other) => 2.0 * shared / (one + other));

    /// <summary>What is shared by what there is (Jaccard 1912), of trigrams.</summary>
    public static GramSetScorer TrigramJaccard(MeloData data) =>
        new("trigram jaccard", data, 3, static (shared, one, other) => (double)shared / (one + other - shared));

    public void Score(int query, double[] scores) => _sets.Score(Terms.Fold(data.Queries[query]), measure, scores);
}
