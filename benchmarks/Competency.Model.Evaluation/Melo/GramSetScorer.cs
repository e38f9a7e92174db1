namespace Competency.Model.Evaluation.Melo;

/// <summary>An overlap of sets of character n-grams.</summary>
/// <param name="id">What the line is called.</param>
/// <param name="data">The task.</param>
/// <param name="length">The length of the grams.</param>
/// <param name="measure">Shared, size of one, size of the other to a score.</param>
internal sealed class GramSetScorer(string id, MeloData data, int length, Func<int, int, int, double> measure) : ITitleScorer
{
    private readonly GramSets _sets = new([.. data.Texts.Select(static text => text.ToLowerInvariant())], length);

    public string Id => id;

    public void Score(int query, double[] scores) => _sets.Score(data.Queries[query].ToLowerInvariant(), measure, scores);
}
