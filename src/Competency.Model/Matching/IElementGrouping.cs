using System.Collections.Immutable;

namespace Competency.Model.Matching;

/// <summary>Which elements are one competency, and why. Elements are named by their index in what was grouped.</summary>
public interface IElementGrouping
{
    /// <summary>The group of an element; elements of equal groups are one competency.</summary>
    GroupKey GroupOf(int element);

    /// <summary>
    /// Why two elements are one competency: the steps from one to the other, one at least for two different elements. For
    /// elements of different groups, what keeps them apart.
    /// </summary>
    ImmutableArray<MatchingReason> Explain(int from, int to);

    /// <summary>What is known of elements beyond their being the same: close, broader and narrower ones.</summary>
    ImmutableArray<ElementRelation> Relations { get; }

    /// <summary>Pairs of elements that somebody has judged, whatever the judgment was: what a matcher says of them counts no more.</summary>
    ImmutableArray<(int From, int To)> Judged => [];
}
