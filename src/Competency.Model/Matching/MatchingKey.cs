using System.Collections.Immutable;

namespace Competency.Model.Matching;

/// <summary>The key of an element under a matching policy, with the steps from the element to the key.</summary>
public sealed class MatchingKey
{
    /// <summary>Makes a key.</summary>
    /// <param name="policyId">The id of the policy; for a combined policy, of the one that decided.</param>
    /// <param name="key">The key: elements of the same kind and key are one competency.</param>
    /// <param name="steps">
    /// The steps from the element to the key, in words and in order; empty if the key is the text of the element.
    /// </param>
    public MatchingKey(string policyId, string key, ImmutableArray<string> steps)
    {
        ArgumentNullException.ThrowIfNull(policyId);
        ArgumentNullException.ThrowIfNull(key);
        PolicyId = policyId;
        Key = key;
        Steps = steps.IsDefault ? [] : steps;
    }

    /// <summary>The id of the policy; for a combined policy, of the one that decided.</summary>
    public string PolicyId { get; }

    /// <summary>The key: elements of the same kind and key are one competency.</summary>
    public string Key { get; }

    /// <summary>The steps from the element to the key, in words and in order; empty if the key is the text of the element.</summary>
    public ImmutableArray<string> Steps { get; }

    /// <summary>Key and policy, with the steps.</summary>
    public override string ToString() => Steps.IsEmpty ? $"{Key} ({PolicyId})" : $"{Key} ({PolicyId}: {string.Join("; ", Steps)})";
}
