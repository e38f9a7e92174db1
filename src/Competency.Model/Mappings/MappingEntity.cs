using Competency.Model.Text;

namespace Competency.Model.Mappings;

/// <summary>One side of a mapping: an entity with an identifier, or a name alone.</summary>
/// <param name="Id">The IRI; <see langword="null"/> for a name alone.</param>
/// <param name="Label">The name; <see langword="null"/> if not given.</param>
/// <param name="Category">The id of the kind of competency (<see cref="ElementKind.Id"/>); <see langword="null"/> if not given.</param>
/// <param name="IsLiteral">Whether the name itself is mapped: every competency of that name, in whatever standard.</param>
public readonly record struct MappingEntity(string? Id, string? Label, string? Category, bool IsLiteral)
{
    /// <summary>The IRI of the entity that stands for "no match": <c>sssom:NoTermFound</c>.</summary>
    public const string NoTermFound = "https://w3id.org/sssom/NoTermFound";

    /// <summary>Whether this is <see cref="NoTermFound"/>: a mapping to it records that no match exists.</summary>
    public bool IsNoTerm => string.Equals(Id, NoTermFound, StringComparison.Ordinal);

    /// <summary>The text by which entities are compared: the normalized identifier, or category and folded name.</summary>
    public string Key => IsLiteral ? $"\"{Category}\" {SpellingFold.Fold(Label ?? "")}" : ElementIri.Normalize(Id ?? "");

    /// <summary>The entity with an identifier.</summary>
    /// <param name="iri">The identifier.</param>
    /// <param name="label">The name.</param>
    /// <param name="category">The id of the kind of competency.</param>
    /// <exception cref="ArgumentException">The identifier is empty.</exception>
    public static MappingEntity Of(string iri, string? label = null, string? category = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(iri);
        return new MappingEntity(iri, label, category, IsLiteral: false);
    }

    /// <summary>The entity of an element, with its name and kind.</summary>
    /// <param name="element">The element of a standard or vocabulary.</param>
    /// <param name="owner">
    /// The key of the standard in a catalog (<c>OwnerOf</c>); by default the owner in the element's id.
    /// </param>
    public static MappingEntity Of(CompetencyElement element, string? owner = null)
    {
        ArgumentNullException.ThrowIfNull(element);
        string iri = ElementIri.Of(element.Id with { Owner = owner ?? element.Id.Owner });
        return new MappingEntity(iri, element.Title, element.Kind.Id, IsLiteral: false);
    }

    /// <summary>The entity that stands for every competency of a name.</summary>
    /// <param name="label">The name; spelling variants are the same.</param>
    /// <param name="kind">The kind; <see langword="null"/> for the kind of the other side.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static MappingEntity Named(string label, ElementKind? kind = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(label);
        return new MappingEntity(null, label, kind?.Id, IsLiteral: true);
    }

    /// <summary>Identifier and name.</summary>
    public override string ToString() => Id is null ? $"'{Label}'" : string.IsNullOrEmpty(Label) ? Id : $"{Id} '{Label}'";
}
