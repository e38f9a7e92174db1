using System.Collections.Immutable;
using Competency.Model.Text;

namespace Competency.Model.Alignment;

/// <summary>What one side of an alignment consists of: the competencies of a standard, of a framework, or of a whole catalog.</summary>
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

    /// <summary>The catalog that says which elements are one competency.</summary>
    public CompetencyCatalog Catalog { get; }

    /// <summary>What the side is called.</summary>
    public string Name { get; }

    /// <summary>The competencies that have a name, by concept.</summary>
    internal ImmutableArray<AlignedCompetency> Competencies { get; }

    /// <summary>How many competencies it has.</summary>
    public int Count => Competencies.Length;

    /// <summary>What a standard needs.</summary>
    /// <exception cref="ArgumentException">The standard is not in the catalog.</exception>
    public static AlignmentSide Of(CompetencyCatalog catalog, CompetencyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(standard);
        string key = catalog.KeyOf(standard).Text;
        return new AlignmentSide(catalog, key, standard.Elements.Concat(standard.Requirements.Select(static requirement => requirement.Element)).Distinct());
    }

    /// <summary>Everything in a catalog.</summary>
    public static AlignmentSide Of(CompetencyCatalog catalog, string name)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(name);
        return new AlignmentSide(catalog, name, catalog.Elements);
    }

    /// <summary>A vocabulary, or what all standards of a framework need; <see langword="null"/> if the catalog knows none of this name.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="framework">The id: <c>icap</c>, <c>nice-2.0.0</c>.</param>
    public static AlignmentSide? OfFramework(CompetencyCatalog catalog, string framework)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(framework);
        IEnumerable<CompetencyElement> ofVocabularies = catalog.Vocabularies
            .Where(vocabulary => string.Equals(vocabulary.Id, framework, StringComparison.Ordinal))
            .SelectMany(static vocabulary => vocabulary.Elements);
        IEnumerable<CompetencyElement> ofStandards = catalog.Standards
            .Where(standard => string.Equals(standard.Framework, framework, StringComparison.Ordinal))
            .SelectMany(static standard => standard.Elements.Concat(standard.Requirements.Select(static requirement => requirement.Element)));
        CompetencyElement[] elements = [.. ofVocabularies.Concat(ofStandards).Distinct()];
        return elements.Length == 0 ? null : new AlignmentSide(catalog, framework, elements);
    }

    /// <summary>The frameworks that a catalog knows, for messages.</summary>
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
}
