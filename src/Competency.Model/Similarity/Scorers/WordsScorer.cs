using Competency.Model.Similarity.Words;

namespace Competency.Model.Similarity.Scorers;

// Scores by the words of texts; a free set has the names of its concepts.
internal sealed class WordsScorer(WeightedCatalog catalog, RoleTexts texts) : RoleScorer(catalog)
{
    private readonly RoleWords _words = texts.WordsIn(catalog.Scope);

    // The texts of the roles that it compares.
    public RoleTexts Texts { get; } = texts;

    public override bool SeesConcepts => false;

    public override double Score(in WeightedRole a, in WeightedRole b) => _words.Score(VectorOf(a), VectorOf(b));

    public override ScoreTerms Explain(in WeightedRole a, in WeightedRole b) =>
        new(
            [
                .. _words.Contributions(VectorOf(a), VectorOf(b))
                    .Select(static entry => new ScoreTerm(-1, -1, entry.Contribution, entry.Word)),
            ],
            1);

    public override void ScoreAll(in WeightedRole a, Span<double> scores) => _words.Scores(VectorOf(a), scores);

    private WordVector VectorOf(in WeightedRole set)
    {
        if (set.Standard >= 0)
        {
            return _words[set.Standard];
        }

        List<string> names = [];
        foreach (int concept in set.Concepts)
        {
            names.Add(Standards.Catalog.ConceptAt(concept).Title);
        }

        return _words.Weigh(names);
    }
}
