using System.Collections.Immutable;
using Competency.Model.Mappings;

namespace Competency.Model.Matching;

/// <summary>
/// Curated mappings that take precedence over another policy. An exact mapping joins groups of the other policy, even of two kinds; a
/// negated exact mapping removes its elements from a common group and keeps them apart.
/// </summary>
/// <remarks>
/// A negated mapping outweighs any number of exact ones: if a chain of exact mappings would unite its two sides, the mapping with the
/// lowest confidence in the chain is ignored and reported (<c>CM7014</c>). Close, broader and narrower mappings join nothing; they become
/// relations of the catalog (<c>RelationsOf</c>), for which gaps can give partial credit.
/// </remarks>
public sealed class MappingPolicy : IGroupingPolicy
{
    private const int Digits = 16;

    private readonly IMatchingPolicy _base;

    /// <summary>Combines mappings with a policy.</summary>
    /// <param name="sets">The mapping sets; their order does not matter.</param>
    /// <param name="around">
    /// The policy for elements without a mapping; <see cref="MatchingPolicies.Default"/> if <see langword="null"/>. The sets of
    /// another mapping policy are united with these.
    /// </param>
    public MappingPolicy(IEnumerable<MappingSet> sets, IMatchingPolicy? around = null)
    {
        ArgumentNullException.ThrowIfNull(sets);
        if (around is IGroupingPolicy and not MappingPolicy)
        {
            throw new ArgumentException(
                $"'{around.Id}' sees all elements at once, so that no other policy can go around it.", nameof(around));
        }

        MappingPolicy? inner = around as MappingPolicy;
        _base = inner?._base ?? around ?? MatchingPolicies.Default;
        Sets =
        [
            .. (inner?.Sets ?? [])
                .Concat(sets)
                .OrderBy(static set => set.ContentHash, StringComparer.Ordinal)
                .ThenBy(static set => set.Source, StringComparer.Ordinal),
        ];
        Id = $"{_base.Id}+mappings({string.Join(',', Sets.Select(static set => set.ContentHash[..Digits]))})";
    }

    /// <summary>The mapping sets, ordered by content.</summary>
    public ImmutableArray<MappingSet> Sets { get; }

    /// <summary>The id of the other policy with <c>+mappings(…)</c> and the first 16 digits of the content hash of each set.</summary>
    public string Id { get; }

    /// <summary>The key under the other policy: mappings join groups only in a catalog.</summary>
    /// <param name="element">The element.</param>
    public string? KeyOf(CompetencyElement element) => _base.KeyOf(element);

    /// <inheritdoc/>
    public MatchingKey? Explain(CompetencyElement element) => _base.Explain(element);

    IElementGrouping IGroupingPolicy.Group(ImmutableArray<OwnedElement> elements, DiagnosticBag diagnostics)
    {
        Mapping[] mappings = [.. Sets.SelectMany(static set => set.Mappings).Order(MappingOrder.Instance)];
        MappingChecks.Check(mappings, diagnostics);
        MappingResolution resolution = new(elements, diagnostics);
        ResolvedMapping[] resolved = [.. mappings.SelectMany(resolution.Resolve)];
        return new MappingGrouping(_base, elements, resolved, diagnostics);
    }
}
