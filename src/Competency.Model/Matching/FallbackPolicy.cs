using System.Collections.Immutable;

namespace Competency.Model.Matching;

/// <summary>Several policies in order: the first with a key for the element decides.</summary>
internal sealed class FallbackPolicy : IMatchingPolicy
{
    private readonly ImmutableArray<IMatchingPolicy> _policies;

    /// <summary>The policies, the most trusted one first.</summary>
    /// <exception cref="ArgumentException">One of them has to see all elements (<see cref="IGroupingPolicy"/>).</exception>
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

    /// <summary>The ids of the policies in order, joined by <c>+</c>.</summary>
    public string Id { get; }

    /// <inheritdoc/>
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

    /// <inheritdoc/>
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
