using System.Collections.Immutable;

namespace Competency.Model.Matching;

// The division of elements into competencies, with reasons. Elements are named by their index in what was grouped.
internal interface IElementGrouping
{
    // The group of an element; elements of equal groups are one competency.
    GroupKey GroupOf(int element);

    // The reasons why two elements are one competency: the steps from one to the other, one at least for two different
    // elements. For elements of different groups, what keeps them apart.
    ImmutableArray<MatchingReason> Explain(int from, int to);

    // The relations between elements beyond their being the same: close, broader, narrower, related.
    ImmutableArray<ElementRelation> Relations { get; }

    // The pairs of elements that a mapping, positive or negated, relates: suggestions of a matcher for them are ignored.
    ImmutableArray<(int From, int To)> Mapped => [];

    // The exceptions of the policy; their elements are alone.
    ImmutableArray<PolicyFailure> Failures { get; }
}
