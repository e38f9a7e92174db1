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

    /// <summary>
    /// <see cref="GlobalCode"/> first, then <see cref="NormalizedName"/>: the policy of a catalog unless another is given.
    /// </summary>
    public static IMatchingPolicy Default { get; } = new FallbackPolicy(GlobalCode, NormalizedName);

    /// <summary>The five policies above.</summary>
    public static ImmutableArray<IMatchingPolicy> All { get; } = [GlobalCode, ExactTitle, NormalizedTitle, NormalizedName, Default];

    /// <summary>Several policies in order: the first with a key for the element decides.</summary>
    /// <param name="policies">The policies, the most trusted one first. Their ids joined by <c>+</c> are the id.</param>
    /// <exception cref="ArgumentException">One of them comes from <see cref="Mapped"/>, which must be the outermost policy.</exception>
    public static IMatchingPolicy FirstOf(params ReadOnlySpan<IMatchingPolicy> policies) => new FallbackPolicy(policies);

    /// <summary>
    /// Curated mappings around another policy. An exact mapping joins groups of the other policy, also of two kinds; a negated
    /// exact mapping takes its elements out of a common group and keeps them apart. The id is that of the other policy with
    /// <c>+mappings(…)</c> and the first 16 digits of the content hash of each set.
    /// </summary>
    /// <remarks>
    /// A negated mapping outweighs any number of exact ones: of a chain of exact mappings that would unite its two sides, the one
    /// of least confidence is not followed, and reported (<c>CM7014</c>). Close, broader and narrower mappings join nothing; they
    /// become relations of the catalog (<see cref="CompetencyCatalog.RelationsOf"/>), for which gaps can give partial credit.
    /// </remarks>
    /// <param name="sets">The mapping sets; their order does not matter.</param>
    /// <param name="around">
    /// The policy for elements without a mapping; <see cref="Default"/> if <see langword="null"/>. The sets of another policy with
    /// mappings are united with these.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The other policy sees all elements at once, so that no other policy can go around it.
    /// </exception>
    public static IMatchingPolicy Mapped(IEnumerable<MappingSet> sets, IMatchingPolicy? around = null) => new MappingPolicy(sets, around);
}
