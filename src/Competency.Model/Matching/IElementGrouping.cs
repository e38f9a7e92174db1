using System.Collections.Immutable;

namespace Competency.Model.Matching;

/// <summary>The division of elements into competencies, with reasons. Elements are named by their index in what was grouped.</summary>
internal interface IElementGrouping
{
    /// <summary>The group of an element; elements of equal groups are one competency.</summary>
    GroupKey GroupOf(int element);

    /// <summary>
    /// The reasons why two elements are one competency: the steps from one to the other, one at least for two different
    /// elements. For elements of different groups, what keeps them apart.
    /// </summary>
    ImmutableArray<MatchingReason> Explain(int from, int to);

    /// <summary>The relations between elements beyond their being the same: close, broader, narrower, related.</summary>
    ImmutableArray<ElementRelation> Relations { get; }

    /// <summary>
    /// The pairs of elements that a mapping, positive or negated, relates: suggestions of a matcher for them are ignored.
    /// </summary>
    ImmutableArray<(int From, int To)> Mapped => [];

    /// <summary>The exceptions of the policy; their elements are alone.</summary>
    ImmutableArray<PolicyFailure> Failures { get; }
}
