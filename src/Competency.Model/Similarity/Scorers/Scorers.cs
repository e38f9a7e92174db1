using Competency.Model.Measures;
using Competency.Model.Similarity.Words;

namespace Competency.Model.Similarity.Scorers;

// What scores the standards of a catalog by a measure: a line for each measure that sees more of them than an overlap of sets.
internal static class Scorers
{
    public static RoleScorer For(SimilarityMeasure measure, WeightedCatalog standards) => measure switch
    {
        SetMeasure sets => new OverlapScorer(standards, sets),
        KindSharesMeasure shares => new KindSharesScorer(standards, shares),
        CenteredMeasure centered => new CenteredScorer(standards, centered),
        SkillSpaceMeasure => new SkillSpaceScorer(standards),
        WordsMeasure words => new WordsScorer(standards, words.IsOfNames ? RoleTexts.Names : RoleTexts.Whole),
        StandardMeasure own => new StandardScorer(standards, own),
        _ => throw new ArgumentException($"No scorer is known for the measure {measure}.", nameof(measure)),
    };
}
