using System.Collections.Immutable;

namespace Competency.Model.Matching;

/// <summary>The matching policies that the library knows.</summary>
public static class MatchingPolicies
{
    /// <summary>By the code, for elements of a vocabulary.</summary>
    public static IMatchingPolicy GlobalCode { get; } = new GlobalCodePolicy();

    /// <summary>By the name, character by character.</summary>
    public static IMatchingPolicy ExactTitle { get; } = new ExactTitlePolicy();

    /// <summary>By the name as it is spelled, spelling variants taken together.</summary>
    public static IMatchingPolicy NormalizedTitle { get; } = new NormalizedTitlePolicy();

    /// <summary>By the name without what adds nothing to it: endings, particles, order of equals.</summary>
    public static IMatchingPolicy NormalizedName { get; } = new NormalizedNamePolicy();

    /// <summary>By the code where it is global, else by the normalized name: what a catalog uses unless told otherwise.</summary>
    public static IMatchingPolicy Default { get; } = new FallbackPolicy(GlobalCode, NormalizedName);

    /// <summary>All of them.</summary>
    public static ImmutableArray<IMatchingPolicy> All { get; } = [GlobalCode, ExactTitle, NormalizedTitle, NormalizedName, Default];

    /// <summary>By curated mappings, and by another policy where they are silent.</summary>
    /// <param name="sets">The mapping sets.</param>
    /// <param name="around">The other policy; <see cref="Default"/> if missing.</param>
    public static IMatchingPolicy Mapped(IEnumerable<Mappings.MappingSet> sets, IMatchingPolicy? around = null) => new MappingPolicy(sets, around);
}
