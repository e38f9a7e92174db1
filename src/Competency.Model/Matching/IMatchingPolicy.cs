namespace Competency.Model.Matching;

/// <summary>
/// When two competency elements are the same competency: elements of one kind to which the policy gives one key share a
/// <see cref="Concept"/>.
/// </summary>
/// <remarks>
/// A policy is a pure function of the element, so that a catalog comes out the same whatever order standards are added
/// in. Elements of different kinds never share a concept, whatever keys they are given. A policy that has to see all
/// elements before it decides is an <see cref="IGroupingPolicy"/>.
/// </remarks>
public interface IMatchingPolicy
{
    /// <summary>The permanent name of the policy; part of the identity of every catalog that uses it.</summary>
    string Id { get; }

    /// <summary>
    /// The key of the element among elements of its kind; <see langword="null"/> if the policy has nothing to go by:
    /// the element then matches only itself.
    /// </summary>
    string? KeyOf(CompetencyElement element);

    /// <summary>The key with how the policy came to it; <see langword="null"/> where there is none.</summary>
    MatchingKey? Explain(CompetencyElement element) => KeyOf(element) is string key ? new MatchingKey(Id, key, []) : null;
}
