using System.Collections.Immutable;
using Competency.Model.Mappings;

namespace Competency.Model.Alignment;

/// <summary>One competency of a side: its elements there, one of which stands for all.</summary>
internal sealed class AlignedCompetency
{
    public AlignedCompetency(CompetencyCatalog catalog, ImmutableArray<CompetencyElement> elements)
    {
        Element = elements[0];
        Elements = elements;
        Concept = catalog.ConceptOf(Element);
        Owner = catalog.OwnerOf(Element);
        Names =
        [
            .. elements.Select(static element => element.Title)
                .Concat(elements.SelectMany(static element => element.AlternateTitles))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The element that stands for the competency: the first one in the order of the catalog.</summary>
    public CompetencyElement Element { get; }

    /// <summary>All its elements on this side.</summary>
    public ImmutableArray<CompetencyElement> Elements { get; }

    /// <summary>The competency in its catalog.</summary>
    public Concept Concept { get; }

    /// <summary>What the catalog calls the owner of the element.</summary>
    public string Owner { get; }

    /// <summary>The kind.</summary>
    public ElementKind Kind => Element.Kind;

    /// <summary>The names, titles first.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The side of a mapping.</summary>
    public MappingEntity ToEntity() => MappingEntity.Of(Element, Owner);
}
