using System.Collections.Immutable;
using Competency.Model.Mappings;

namespace Competency.Model.Matching;

// Curated mappings around another policy: see MatchingPolicies.Mapped.
internal sealed class MappingPolicy : IGroupingPolicy
{
    private const int Digits = 16;

    private readonly IMatchingPolicy _base;

    // The sets of another mapping policy are united with these.
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

    // The policy below the mappings.
    public IMatchingPolicy Base => _base;

    // The mapping sets, ordered by content.
    public ImmutableArray<MappingSet> Sets { get; }

    // The id of the other policy with +mappings(…) and the first 16 digits of the content hash of each set.
    public string Id { get; }

    // The key under the other policy: mappings join groups only in a catalog.
    public string? KeyOf(CompetencyElement element) => _base.KeyOf(element);

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
