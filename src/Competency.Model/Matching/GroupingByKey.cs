using System.Collections.Immutable;

namespace Competency.Model.Matching;

// Groups by kind and the key of a policy; an element without a key is alone.
internal sealed class GroupingByKey : IElementGrouping
{
    private readonly IMatchingPolicy _policy;
    private readonly ImmutableArray<OwnedElement> _elements;
    private readonly GroupKey[] _groups;

    public GroupingByKey(IMatchingPolicy policy, ImmutableArray<OwnedElement> elements)
    {
        _policy = policy;
        _elements = elements;
        _groups = new GroupKey[elements.Length];
        ImmutableArray<PolicyFailure>.Builder failures = ImmutableArray.CreateBuilder<PolicyFailure>();
        for (int index = 0; index < _groups.Length; index++)
        {
            OwnedElement entry = elements[index];
            string? key = null;
            try
            {
                key = policy.KeyOf(entry.Element);
            }
#pragma warning disable CA1031 // A policy may come from an application; whatever it throws must not take the load down.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failures.Add(PolicyFailure.Of(index, exception));
            }

            _groups[index] = new GroupKey(entry.Element.Kind, key ?? OwnKey(entry));
        }

        Failures = failures.ToImmutable();
    }

    public ImmutableArray<ElementRelation> Relations => [];

    public ImmutableArray<PolicyFailure> Failures { get; }

    public GroupKey GroupOf(int element) => _groups[element];

    public ImmutableArray<MatchingReason> Explain(int from, int to) => [Reason(_policy, _elements[from].Element, _elements[to].Element)];

    // The reason of a policy why two elements are the same, or are not.
    public static MatchingReason Reason(IMatchingPolicy policy, CompetencyElement from, CompetencyElement to)
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

    // A key that no other element has: the space keeps it apart from folded titles, which have none.
    public static string OwnKey(OwnedElement entry) => $"~{entry.Owner} {entry.Element.Id.Local}";

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
}
