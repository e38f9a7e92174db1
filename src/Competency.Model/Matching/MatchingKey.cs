using System.Collections.Immutable;

namespace Competency.Model.Matching;

/// <summary>The key that a policy gives an element, and how it came to it.</summary>
/// <param name="PolicyId">The policy that decided; of several in order, that one.</param>
/// <param name="Key">The key: elements of one kind that have it are one competency.</param>
/// <param name="Steps">What was done to get from the element to the key, in order and in words; none where the key is what the element says.</param>
public sealed record MatchingKey(string PolicyId, string Key, ImmutableArray<string> Steps)
{
    /// <summary>Key and policy, with the steps.</summary>
    public override string ToString() => Steps.IsEmpty ? $"{Key} ({PolicyId})" : $"{Key} ({PolicyId}: {string.Join("; ", Steps)})";
}
