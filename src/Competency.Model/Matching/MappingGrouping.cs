using System.Collections.Immutable;
using Competency.Model.Mappings;

namespace Competency.Model.Matching;

// Groups of a policy, split by denied mappings and joined by exact ones.
internal sealed class MappingGrouping : IElementGrouping
{
    private readonly IMatchingPolicy _base;
    private readonly ImmutableArray<OwnedElement> _elements;
    private readonly ResolvedMapping[] _denials;
    private readonly PolicySplits _parts;
    private readonly ConceptUnion _joined;
    private readonly GroupKey[] _groups;

    public MappingGrouping(
        IMatchingPolicy around, ImmutableArray<OwnedElement> elements, ResolvedMapping[] mappings, DiagnosticBag diagnostics)
    {
        _base = around;
        _elements = elements;
        _denials = [.. mappings.Where(static mapping => mapping.Mapping.IsNegated && mapping.Relation == MappingRelation.Exact)];
        GroupingByKey keys = new(around, elements);
        Failures = keys.Failures;
        _parts = new PolicySplits(keys, elements, _denials);
        _joined = new ConceptUnion(_parts, _denials);

        // The most confident mapping first: of those that a denial forbids together, the least confident one is refused.
        IEnumerable<ResolvedMapping> exacts = mappings
            .Where(static mapping => IsFollowed(mapping, MappingRelation.Exact))
            .OrderByDescending(static mapping => mapping.Mapping.Confidence ?? 1);
        foreach (ResolvedMapping exact in exacts)
        {
            _joined.Join(exact, diagnostics);
        }

        GroupKey[] names = _joined.Names(elements);
        _groups = [.. Enumerable.Range(0, elements.Length).Select(index => names[_parts.Of(index)])];
        Relations = [.. Beyond(mappings)];
        Mapped = [.. mappings.SelectMany(PairsOf)];
    }

    public ImmutableArray<ElementRelation> Relations { get; }

    public ImmutableArray<(int From, int To)> Mapped { get; }

    public ImmutableArray<PolicyFailure> Failures { get; }

    public GroupKey GroupOf(int element) => _groups[element];

    public ImmutableArray<MatchingReason> Explain(int from, int to) =>
        _groups[from] == _groups[to] ? WhyTogether(from, to) : WhyApart(from, to);

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
        from subject in mapping.Subjects.DistinctBy(_parts.Of)
        from @object in mapping.Objects.DistinctBy(_parts.Of)
        select (subject, @object);

    private ImmutableArray<MatchingReason> WhyTogether(int from, int to)
    {
        ImmutableArray<MatchingReason>.Builder reasons = ImmutableArray.CreateBuilder<MatchingReason>();
        int at = from;
        foreach (UnionEdge link in _joined.Path(_parts.Of(from), _parts.Of(to)))
        {
            int leaving = link.From.Contains(at) ? at : link.From[0];
            int entering = link.To.Contains(to) ? to : link.To[0];
            AddKeyStep(reasons, at, leaving);
            reasons.Add(Reason(MatchingReasonKind.Mapping, leaving, entering, link.Mapping));
            at = entering;
        }

        AddKeyStep(reasons, at, to);
        return reasons.Count == 0 ? [KeyReason(from, to)] : reasons.ToImmutable();
    }

    private void AddKeyStep(ImmutableArray<MatchingReason>.Builder reasons, int from, int to)
    {
        if (from != to)
        {
            reasons.Add(KeyReason(from, to));
        }
    }

    private ImmutableArray<MatchingReason> WhyApart(int from, int to)
    {
        MatchingReason keys = KeyReason(from, to);
        IEnumerable<MatchingReason> byKeys = keys.Kind == MatchingReasonKind.SameKey ? [] : [keys];
        IEnumerable<MatchingReason> denied = _denials
            .Where(denial => denial.IsAbout(from, to))
            .Select(denial => Reason(MatchingReasonKind.MappingDenies, from, to, denial.Mapping));
        IEnumerable<MatchingReason> refused = _joined.Refused
            .Where(mapping => mapping.IsAbout(from, to))
            .Select(mapping => Reason(MatchingReasonKind.MappingRefused, from, to, mapping.Mapping));
        ImmutableArray<MatchingReason> reasons = [.. byKeys, .. denied, .. refused];
        return reasons.IsEmpty ? [.. _parts.SplitBy(from, to).Select(denial => Split(denial))] : reasons;
    }

    // A denial between others that took one of the two out of their common group.
    private MatchingReason Split(ResolvedMapping denial) =>
        Reason(MatchingReasonKind.MappingDenies, denial.Subjects[0], denial.Objects[0], denial.Mapping);

    private MatchingReason KeyReason(int from, int to) =>
        GroupingByKey.Reason(_base, _elements[from].Element, _elements[to].Element);

    private MatchingReason Reason(MatchingReasonKind kind, int from, int to, Mapping mapping) =>
        new(kind, _elements[from].Element, _elements[to].Element, mapping: mapping);
}
