using Competency.Model.Mappings;
using Competency.Model.Names;
using Competency.Model.Tests.Names.Normalization;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Names;

[Properties(Arbitrary = [typeof(NameText)], MaxTest = 1000)]
public sealed class NameMatcherProperties
{
    [Property]
    public bool Is_symmetric_to_the_last_bit(NameText first, NameText second)
    {
        NameMatch forward = NameMatcher.Default.Match(ElementKind.Skill, first.Value, second.Value);
        NameMatch backward = NameMatcher.Default.Match(ElementKind.Skill, second.Value, first.Value);
        return forward.Score.Equals(backward.Score)
            && forward.Relation == backward.Relation?.Inverse()
            && forward.Confidence.Equals(backward.Confidence)
            && forward.ProbabilityOf(MappingRelation.Broad).Equals(backward.ProbabilityOf(MappingRelation.Narrow));
    }

    [Property]
    public bool Gives_probabilities(NameText first, NameText second)
    {
        NameMatch match = NameMatcher.Default.Match(ElementKind.Knowledge, first.Value, second.Value);
        return Math.Abs(match.Probabilities.Sum() - 1) < 1e-9
            && match.Probabilities.All(static probability => probability is >= 0 and <= 1)
            && match.Score is >= 0 and <= 1 + 1e-9
            && match.Confidence > 0;
    }

    [Property]
    public bool Never_calls_a_name_broader_than_itself(NameText name) =>
        NameMatcher.Default.Match(ElementKind.Attitude, name.Value, name.Value).Relation
            is not (MappingRelation.Broad or MappingRelation.Narrow);

    [Property]
    public bool Explains_what_it_says(NameText first, NameText second)
    {
        NameMatchExplanation explanation = NameMatcher.Default.Explain(ElementKind.Skill, first.Value, second.Value);
        return explanation.Match.Relation == NameMatcher.Default.Match(ElementKind.Skill, first.Value, second.Value).Relation
            && explanation.Words.All(static words => words.First is not null || words.Second is not null);
    }
}
