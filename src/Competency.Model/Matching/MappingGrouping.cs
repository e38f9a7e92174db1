using System.Collections.Immutable;
using Competency.Model.Mappings;

namespace Competency.Model.Matching;

// Groups of a policy, split by denied mappings and joined by exact ones.
internal sealed class MappingGrouping : IElementGrouping
{
    private readonly PolicySplits _parts;
    private readonly GroupKey[] _groups;
    private readonly MatchingExplainer _explainer;

    public MappingGrouping(
        IMatchingPolicy around, ImmutableArray<OwnedElement> elements, ResolvedMapping[] mappings, DiagnosticBag diagnostics)
    {
        ResolvedMapping[] denials =
            [.. mappings.Where(static mapping => mapping.Mapping.IsNegated && mapping.Relation == MappingRelation.Exact)];
        GroupingByKey keys = new(around, elements);
        Failures = keys.Failures;
        _parts = new PolicySplits(keys, elements, denials);
        ConceptUnion joined = new(_parts, denials);

        // The most confident mapping first: of those that a denial forbids together, the least confident one is refused.
        IEnumerable<ResolvedMapping> exacts = mappings
            .Where(static mapping => IsFollowed(mapping, MappingRelation.Exact))
            .OrderByDescending(static mapping => mapping.Mapping.Confidence ?? 1);
        foreach (ResolvedMapping exact in exacts)
        {
            joined.Join(exact, diagnostics);
        }

        GroupKey[] names = joined.Names(elements);
        _groups = [.. Enumerable.Range(0, elements.Length).Select(index => names[_parts.Of(index)])];
        Relations = [.. Beyond(mappings)];
        Mapped = [.. mappings.SelectMany(PairsOf)];
        _explainer = new MatchingExplainer(around, elements, _parts, joined, denials);
    }

    public ImmutableArray<ElementRelation> Relations { get; }

    public ImmutableArray<(int From, int To)> Mapped { get; }

    public ImmutableArray<PolicyFailure> Failures { get; }

    public GroupKey GroupOf(int element) => _groups[element];

    public ImmutableArray<MatchingReason> Explain(int from, int to) =>
        _groups[from] == _groups[to] ? _explainer.WhyTogether(from, to) : _explainer.WhyApart(from, to);

    private static bool IsFollowed(ResolvedMapping mapping, MappingRelation relation) =>
        !mapping.Mapping.IsNegated && mapping.Relation == relation;

    // Each relation other than being the same, once for each two parts; without those that a denial takes back.
    private IEnumerable<ElementRelation> Beyond(ResolvedMapping[] mappings)
    {
        HashSet<(string, MappingRelation, string)> denied = [];
        foreach (Mapping mapping in mappings.Where(static mapping => mapping.Mapping.IsNegated).Select(static mapping => mapping.Mapping))
        {
            denied.Add((mapping.Subject.Key, mapping.Relation!.Value, mapping.Object.Key));
            denied.Add((mapping.Object.Key, mapping.Relation!.Value.Inverse(), mapping.Subject.Key));
        }

        return
            from mapping in mappings
            where !mapping.Mapping.IsNegated && mapping.Relation != MappingRelation.Exact
            where !denied.Contains((mapping.Mapping.Subject.Key, mapping.Relation, mapping.Mapping.Object.Key))
            from pair in PairsOf(mapping)
            select new ElementRelation(pair.From, mapping.Relation, pair.To, mapping.Mapping);
    }

    // The elements of both sides of a mapping, one for each part.
    private IEnumerable<(int From, int To)> PairsOf(ResolvedMapping mapping) =>
        from subject in _parts.FirstsOf(mapping.Subjects)
        from @object in _parts.FirstsOf(mapping.Objects)
        select (subject, @object);
}
