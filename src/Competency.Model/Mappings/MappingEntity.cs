using Competency.Model.Text;

namespace Competency.Model.Mappings;

/// <summary>One side of a mapping: something with an identifier, or a name alone.</summary>
/// <param name="Id">The IRI; missing for a name alone.</param>
/// <param name="Label">The name.</param>
/// <param name="Category">The kind of competency, <see cref="ElementKind.Id"/>, if it is given.</param>
/// <param name="IsLiteral">Whether the name itself is what is mapped: every competency of that name, wherever it stands.</param>
public readonly record struct MappingEntity(string? Id, string? Label, string? Category, bool IsLiteral)
{
    /// <summary>The IRI that says that there is no match: <c>sssom:NoTermFound</c>.</summary>
    public const string NoTermFound = "https://w3id.org/sssom/NoTermFound";

    /// <summary>Whether this side says that there is no match.</summary>
    public bool IsNoTerm => string.Equals(Id, NoTermFound, StringComparison.Ordinal);

    /// <summary>What two sides have in common when they mean the same: the identifier, or kind and spelling of the name.</summary>
    public string Key => IsLiteral ? $"\"{Category}\" {SpellingFold.Fold(Label ?? "")}" : ElementIri.Normalize(Id ?? "");

    /// <summary>Something with an identifier.</summary>
    public static MappingEntity Of(string iri, string? label = null, string? category = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(iri);
        return new MappingEntity(iri, label, category, IsLiteral: false);
    }

    /// <summary>An element of a standard or vocabulary, with its name and kind.</summary>
    public static MappingEntity Of(CompetencyElement element, string? owner = null)
    {
        ArgumentNullException.ThrowIfNull(element);
        string iri = ElementIri.Of(element.Id with { Owner = owner ?? element.Id.Owner });
        return new MappingEntity(iri, element.Title, element.Kind.Id, IsLiteral: false);
    }

    /// <summary>Every competency of this name and kind.</summary>
    public static MappingEntity Named(string label, ElementKind? kind = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(label);
        return new MappingEntity(null, label, kind?.Id, IsLiteral: true);
    }

    /// <summary>Identifier and name.</summary>
    public override string ToString() => Id is null ? $"'{Label}'" : string.IsNullOrEmpty(Label) ? Id : $"{Id} '{Label}'";
}
