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
        Dictionary<(ElementKind Kind, string Title), string?> known = [];
        for (int index = 0; index < _groups.Length; index++)
        {
            OwnedElement entry = elements[index];
            string? key = null;
            try
            {
                key = policy is ITitlePolicy byTitle ? byTitle.KeyOf(entry.Element, known) : policy.KeyOf(entry.Element);
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

    public ImmutableArray<MatchingReason> Explain(int from, int to) =>
        [MatchingExplainer.ByKeys(_policy, _elements[from].Element, _elements[to].Element)];

    // A key that no other element has: the space keeps it apart from folded titles, which have none.
    public static string OwnKey(OwnedElement entry) => $"~{entry.Owner} {entry.Element.Id.Local}";
}
