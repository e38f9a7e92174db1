using System.Collections.Immutable;
using Competency.Model.Mappings;

namespace Competency.Model.Matching;

// Finds the reasons why two elements are one competency, or why they are two: keys of a policy, and mappings.
internal sealed class MatchingExplainer(
    IMatchingPolicy policy,
    ImmutableArray<OwnedElement> elements,
    PolicySplits parts,
    ConceptUnion joined,
    ResolvedMapping[] denials)
{
    // The reason of a policy why two elements are the same, or are not.
    public static MatchingReason ByKeys(IMatchingPolicy policy, CompetencyElement from, CompetencyElement to)
    {
        MatchingKey? fromKey = KeyOrNull(policy, from);
        MatchingKey? toKey = KeyOrNull(policy, to);
        bool isOneKey = fromKey is not null && string.Equals(fromKey.Key, toKey?.Key, StringComparison.Ordinal);
        MatchingReasonKind kind =
            ReferenceEquals(from, to) ? MatchingReasonKind.SameElement :
            !from.Kind.Equals(to.Kind) ? MatchingReasonKind.DifferentKind :
            isOneKey ? MatchingReasonKind.SameKey : MatchingReasonKind.DifferentKey;
        return new MatchingReason(kind, from, to, fromKey, toKey);
    }

    // The steps from one element to the other, each by a common key or a mapping.
    public ImmutableArray<MatchingReason> WhyTogether(int from, int to)
    {
        ImmutableArray<MatchingReason>.Builder reasons = ImmutableArray.CreateBuilder<MatchingReason>();
        int at = from;
        foreach (UnionEdge link in joined.Path(parts.Of(from), parts.Of(to)))
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

    // What keeps two elements apart.
    public ImmutableArray<MatchingReason> WhyApart(int from, int to)
    {
        MatchingReason keys = KeyReason(from, to);
        IEnumerable<MatchingReason> byKeys = keys.Kind == MatchingReasonKind.SameKey ? [] : [keys];
        IEnumerable<MatchingReason> denied = denials
            .Where(denial => denial.IsAbout(from, to))
            .Select(denial => Reason(MatchingReasonKind.MappingDenies, from, to, denial.Mapping));
        IEnumerable<MatchingReason> refused = joined.Refused
            .Where(mapping => mapping.IsAbout(from, to))
            .Select(mapping => Reason(MatchingReasonKind.MappingRefused, from, to, mapping.Mapping));
        ImmutableArray<MatchingReason> reasons = [.. byKeys, .. denied, .. refused];
        return reasons.IsEmpty ? [.. parts.SplitBy(from, to).Select(denial => Split(denial))] : reasons;
    }

    private static MatchingKey? KeyOrNull(IMatchingPolicy policy, CompetencyElement element)
    {
        try
        {
            return policy.Explain(element);
        }
#pragma warning disable CA1031 // Reported when the catalog was built: the element has no key.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private void AddKeyStep(ImmutableArray<MatchingReason>.Builder reasons, int from, int to)
    {
        if (from != to)
        {
            reasons.Add(KeyReason(from, to));
        }
    }

    // A denial between others that took one of the two out of their common group.
    private MatchingReason Split(ResolvedMapping denial) =>
        Reason(MatchingReasonKind.MappingDenies, denial.Subjects[0], denial.Objects[0], denial.Mapping);

    private MatchingReason KeyReason(int from, int to) =>
        ByKeys(policy, elements[from].Element, elements[to].Element);

    private MatchingReason Reason(MatchingReasonKind kind, int from, int to, Mapping mapping) =>
        new(kind, elements[from].Element, elements[to].Element, mapping: mapping);
}
