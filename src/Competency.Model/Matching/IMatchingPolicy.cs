namespace Competency.Model.Matching;

/// <summary>
/// The rule for which competency elements are the same competency: elements of the same kind and key share a <see cref="Concept"/>.
/// </summary>
/// <remarks>
/// A policy is a pure function of the element, so that a catalog does not depend on the order in which standards are added.
/// Elements of different kinds never share a concept, whatever their keys. If a policy throws for an element, the catalog
/// reports <c>CM5007</c> and matches the element to nothing but itself.
/// </remarks>
/// <example>
/// A policy by name without case, and its use:
/// <code>
/// public sealed class CaselessTitlePolicy : IMatchingPolicy
/// {
///     public string Id => "caseless-title";
///
///     public string? KeyOf(CompetencyElement element) =>
///         element.Title.Length == 0 ? null : element.Title.ToUpperInvariant();
/// }
///
/// LoadResult loaded = new CatalogLoader(new CaselessTitlePolicy()).Load("docs/samples");
/// </code>
/// </example>
public interface IMatchingPolicy
{
    /// <summary>The permanent name of the policy; part of the id of every catalog that uses it.</summary>
    string Id { get; }

    /// <summary>The key of an element among the elements of its kind.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The key, or <see langword="null"/> if the policy has no key for it: the element then matches only itself.</returns>
    string? KeyOf(CompetencyElement element);

    /// <summary>The key with the steps that lead to it; by default without steps.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The key, or <see langword="null"/> if <see cref="KeyOf"/> is.</returns>
    MatchingKey? Explain(CompetencyElement element) => KeyOf(element) is string key ? new MatchingKey(Id, key, []) : null;
}
