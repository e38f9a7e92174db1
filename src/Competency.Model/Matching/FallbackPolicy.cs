using System.Collections.Immutable;

namespace Competency.Model.Matching;

// Several policies in order: the first with a key for the element decides.
internal sealed class FallbackPolicy : ITitlePolicy
{
    private readonly ImmutableArray<IMatchingPolicy> _policies;

    // The policies, the most trusted one first.
    // Throws ArgumentException: One of them has to see all elements (IGroupingPolicy).
    public FallbackPolicy(params ReadOnlySpan<IMatchingPolicy> policies)
    {
        _policies = [.. policies];
        if (_policies.OfType<IGroupingPolicy>().FirstOrDefault() is IGroupingPolicy grouping)
        {
            throw new ArgumentException(
                $"'{grouping.Id}' sees all elements at once; it goes around other policies, not among them.",
                nameof(policies));
        }

        Id = string.Join('+', _policies.Select(static policy => policy.Id));
    }

    // The ids of the policies in order, joined by +.
    public string Id { get; }

    public string? KeyOf(CompetencyElement element)
    {
        foreach (IMatchingPolicy policy in _policies)
        {
            if (policy.KeyOf(element) is string key)
            {
                return key;
            }
        }

        return null;
    }

    public string? KeyOf(CompetencyElement element, Dictionary<(ElementKind Kind, string Title), string?> known)
    {
        foreach (IMatchingPolicy policy in _policies)
        {
            string? key = policy is NormalizedNamePolicy byName ? byName.KeyOf(element, known) : policy.KeyOf(element);
            if (key is not null)
            {
                return key;
            }
        }

        return null;
    }

    public MatchingKey? Explain(CompetencyElement element)
    {
        foreach (IMatchingPolicy policy in _policies)
        {
            if (policy.Explain(element) is MatchingKey key)
            {
                return key;
            }
        }

        return null;
    }
}
