using System.Collections.Immutable;
using Competency.Model.Text;

namespace Competency.Model.Alignment;

/// <summary>One side of an alignment: the competencies of a standard, of a framework, or of a whole catalog.</summary>
public sealed class AlignmentSide
{
    private AlignmentSide(CompetencyCatalog catalog, string name, IEnumerable<CompetencyElement> elements)
    {
        Catalog = catalog;
        Name = name;
        Competencies =
        [
            .. elements
                .Where(static element => element.Title.Length > 0)
                .GroupBy(element => catalog.ConceptOf(element).Index)
                .Select(group => new AlignedCompetency(catalog, [.. group.OrderBy(catalog.IndexOf)]))
                .OrderBy(static competency => competency.Concept.Index),
        ];
    }

    /// <summary>The catalog of the competencies.</summary>
    public CompetencyCatalog Catalog { get; }

    /// <summary>The name of the side.</summary>
    public string Name { get; }

    // The competencies that have a name, by concept.
    internal ImmutableArray<AlignedCompetency> Competencies { get; }

    /// <summary>The number of competencies with a name.</summary>
    public int Count => Competencies.Length;

    /// <summary>The competencies of a standard.</summary>
    /// <param name="catalog">The catalog of the standard.</param>
    /// <param name="standard">The standard.</param>
    /// <returns>The side, named by the key of the standard.</returns>
    /// <exception cref="ArgumentException">The standard is not in the catalog.</exception>
    public static AlignmentSide Of(CompetencyCatalog catalog, CompetencyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(standard);
        string key = catalog.KeyOf(standard).Text;
        return new AlignmentSide(catalog, key, ElementsOf(standard).Distinct());
    }

    /// <summary>All competencies of a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">The name of the side.</param>
    /// <returns>The side.</returns>
    public static AlignmentSide Of(CompetencyCatalog catalog, string name)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(name);
        return new AlignmentSide(catalog, name, catalog.Elements);
    }

    /// <summary>The competencies of a vocabulary and of all standards of a framework.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="framework">The id: <c>icap</c>, <c>nice-2.0.0</c>.</param>
    /// <returns>The side, or <see langword="null"/> if the catalog has no vocabulary or standard of this framework.</returns>
    public static AlignmentSide? OfFramework(CompetencyCatalog catalog, string framework)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(framework);
        IEnumerable<CompetencyElement> ofVocabularies = catalog.Vocabularies
            .Where(vocabulary => string.Equals(vocabulary.Id, framework, StringComparison.Ordinal))
            .SelectMany(static vocabulary => vocabulary.Elements);
        IEnumerable<CompetencyElement> ofStandards = catalog.Standards
            .Where(standard => string.Equals(standard.Framework, framework, StringComparison.Ordinal))
            .SelectMany(ElementsOf);
        CompetencyElement[] elements = [.. ofVocabularies.Concat(ofStandards).Distinct()];
        return elements.Length == 0 ? null : new AlignmentSide(catalog, framework, elements);
    }

    /// <summary>The ids of the frameworks of a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The ids in natural order.</returns>
    public static IReadOnlyList<string> FrameworksOf(CompetencyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return
        [
            .. catalog.Vocabularies.Select(static vocabulary => vocabulary.Id)
                .Concat(catalog.Standards.Select(static standard => standard.Framework).OfType<string>())
                .Distinct(StringComparer.Ordinal)
                .Order(NaturalOrder.Comparer),
        ];
    }

    /// <summary>Name and number of competencies.</summary>
    public override string ToString() => $"{Name} ({Count} competencies)";

    private static IEnumerable<CompetencyElement> ElementsOf(CompetencyStandard standard) =>
        standard.Elements.Concat(standard.Requirements.Select(static requirement => requirement.Element));
}
