using System.Collections.Immutable;
using Competency.Model.Mappings;

namespace Competency.Model.Matching;

/// <summary>
/// Curated mappings around another policy: an exact mapping joins the groups that the other policy made, also of two
/// kinds; a denied one (<c>Not</c> exact) takes the elements it names out of a common group and keeps them apart.
/// </summary>
/// <remarks>
/// A denial counts more than any number of exact mappings: of those whose chain would unite what is denied, the one of
/// least confidence is not followed, with a finding. Close, broader and narrower ones join nothing; gaps can credit them.
/// </remarks>
public sealed class MappingPolicy : IGroupingPolicy
{
    private const int Digits = 16;

    private readonly IMatchingPolicy _base;

    /// <summary>The mappings of some sets, around a policy.</summary>
    /// <param name="sets">The sets; their order does not matter.</param>
    /// <param name="around">The policy that groups what no mapping speaks of; <see cref="MatchingPolicies.Default"/> if missing.</param>
    /// <exception cref="ArgumentException">The inner policy groups by itself and is no mapping policy.</exception>
    public MappingPolicy(IEnumerable<MappingSet> sets, IMatchingPolicy? around = null)
    {
        ArgumentNullException.ThrowIfNull(sets);
        if (around is IGroupingPolicy and not MappingPolicy)
        {
            throw new ArgumentException($"'{around.Id}' sees all elements at once, so that no other policy can go around it.", nameof(around));
        }

        MappingPolicy? inner = around as MappingPolicy;
        _base = inner?._base ?? around ?? MatchingPolicies.Default;
        Sets = [.. (inner?.Sets ?? []).Concat(sets).OrderBy(static set => set.ContentHash, StringComparer.Ordinal).ThenBy(static set => set.Source, StringComparer.Ordinal)];
        Id = $"{_base.Id}+mappings({string.Join(',', Sets.Select(static set => set.ContentHash[..Digits]))})";
    }

    /// <summary>The mapping sets, by content.</summary>
    public ImmutableArray<MappingSet> Sets { get; }

    /// <summary>The id of the inner policy with <c>+mappings(…)</c> and the first digits of each set's content hash.</summary>
    public string Id { get; }

    /// <summary>The key of the inner policy: what mappings join is known only where all elements are.</summary>
    public string? KeyOf(CompetencyElement element) => _base.KeyOf(element);

    /// <inheritdoc/>
    public MatchingKey? Explain(CompetencyElement element) => _base.Explain(element);

    /// <inheritdoc/>
    public IElementGrouping Group(ImmutableArray<OwnedElement> elements, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        Mapping[] mappings = [.. Sets.SelectMany(static set => set.Mappings).Order(MappingOrder.Instance)];
        MappingChecks.Check(mappings, diagnostics);
        MappingResolution resolution = new(elements, diagnostics);
        ResolvedMapping[] resolved = [.. mappings.SelectMany(resolution.Resolve)];
        return new MappingGrouping(_base, elements, resolved, diagnostics);
    }
}
