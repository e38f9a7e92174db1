using System.Collections.Immutable;

namespace Competency.Model.Matching;

/// <summary>Groups by kind and the key of a policy; an element without key is alone.</summary>
internal sealed class GroupingByKey(IMatchingPolicy policy, ImmutableArray<OwnedElement> elements) : IElementGrouping
{
    private readonly GroupKey[] _groups = [.. elements.Select(entry => new GroupKey(entry.Element.Kind, policy.KeyOf(entry.Element) ?? OwnKey(entry)))];

    /// <inheritdoc/>
    public ImmutableArray<ElementRelation> Relations => [];

    /// <inheritdoc/>
    public GroupKey GroupOf(int element) => _groups[element];

    /// <inheritdoc/>
    public ImmutableArray<MatchingReason> Explain(int from, int to) => [Reason(policy, elements[from].Element, elements[to].Element)];

    /// <summary>Why a policy takes two elements for the same, or does not.</summary>
    public static MatchingReason Reason(IMatchingPolicy policy, CompetencyElement from, CompetencyElement to)
    {
        MatchingKey? fromKey = policy.Explain(from);
        MatchingKey? toKey = policy.Explain(to);
        bool isOneKey = fromKey is not null && string.Equals(fromKey.Key, toKey?.Key, StringComparison.Ordinal);
        MatchingReasonKind kind =
            ReferenceEquals(from, to) ? MatchingReasonKind.SameElement :
            !from.Kind.Equals(to.Kind) ? MatchingReasonKind.DifferentKind :
            isOneKey ? MatchingReasonKind.SameKey : MatchingReasonKind.DifferentKey;
        return new MatchingReason { Kind = kind, From = from, To = to, FromKey = fromKey, ToKey = toKey };
    }

    /// <summary>A key that no other element has: the space keeps it apart from folded titles, which have none.</summary>
    public static string OwnKey(OwnedElement entry) => $"~{entry.Owner} {entry.Element.Id.Local}";
}
