using System.Collections.Immutable;
using Competency.Model.Mappings;

namespace Competency.Model.Matching;

/// <summary>The matching policies of the library, and the ways to combine them.</summary>
/// <example>
/// A catalog by codes and, without a global code, by the spelled name; the mappings of a reviewed file come first:
/// <code>
/// IMatchingPolicy policy = MatchingPolicies.Mapped(
///     [SssomFile.Read("docs/mappings/coffee.sssom.tsv").Set],
///     MatchingPolicies.FirstOf(MatchingPolicies.GlobalCode, MatchingPolicies.NormalizedTitle));
/// CompetencyCatalog catalog = new CatalogLoader(policy).Load("docs/samples").Catalog;
/// </code>
/// </example>
public static class MatchingPolicies
{
    /// <summary>
    /// By vocabulary and code, for elements of a vocabulary (ESCO, NICE). Elements of a single standard have no key: their codes
    /// are positional numbers.
    /// </summary>
    public static IMatchingPolicy GlobalCode { get; } = new GlobalCodePolicy();

    /// <summary>By the name, character by character, without white space at its ends.</summary>
    public static IMatchingPolicy ExactTitle { get; } = new ExactTitlePolicy();

    /// <summary>By the spelling of the name: 記錄能力 and 紀錄能力 are one competency, 專案管理 and 專案管理能力 two.</summary>
    public static IMatchingPolicy NormalizedTitle { get; } = new NormalizedTitlePolicy();

    /// <summary>
    /// By the normalized name, without endings, particles and the order of coordinated words: 溝通與協調能力 and 協調溝通 are one
    /// competency, 會計 and 基礎會計 two. See <see cref="Names.Normalization.NameNormalizer"/>.
    /// </summary>
    public static IMatchingPolicy NormalizedName { get; } = new NormalizedNamePolicy();

    /// <summary><see cref="GlobalCode"/> first, then <see cref="NormalizedName"/>: the default policy of a catalog.</summary>
    public static IMatchingPolicy Default { get; } = new FallbackPolicy(GlobalCode, NormalizedName);

    /// <summary>All policies of this class.</summary>
    public static ImmutableArray<IMatchingPolicy> All { get; } = [GlobalCode, ExactTitle, NormalizedTitle, NormalizedName, Default];

    /// <summary>Several policies in order: the first with a key for the element decides.</summary>
    /// <param name="policies">The policies, the most trusted one first. Their ids joined by <c>+</c> are the id.</param>
    /// <exception cref="ArgumentException">One of them is a <see cref="MappingPolicy"/>, which must be the outermost policy.</exception>
    public static IMatchingPolicy FirstOf(params ReadOnlySpan<IMatchingPolicy> policies) => new FallbackPolicy(policies);

    /// <summary>Curated mappings first, and another policy for elements without one: see <see cref="MappingPolicy"/>.</summary>
    /// <param name="sets">The mapping sets; their order does not matter.</param>
    /// <param name="around">The other policy; <see cref="Default"/> if <see langword="null"/>.</param>
    public static IMatchingPolicy Mapped(IEnumerable<MappingSet> sets, IMatchingPolicy? around = null) => new MappingPolicy(sets, around);
}
