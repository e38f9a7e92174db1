using System.Collections.Immutable;
using Competency.Model.Mappings;

namespace Competency.Model.Alignment;

// One competency of a side: its elements there, one of which stands for all.
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

    // The element that stands for the competency: the first one in the order of the catalog.
    public CompetencyElement Element { get; }

    // All its elements on this side.
    public ImmutableArray<CompetencyElement> Elements { get; }

    // The competency in its catalog.
    public Concept Concept { get; }

    // What the catalog calls the owner of the element.
    public string Owner { get; }

    // The kind.
    public ElementKind Kind => Element.Kind;

    // The names, titles first.
    public ImmutableArray<string> Names { get; }

    // The side of a mapping.
    public MappingEntity ToEntity() => MappingEntity.Of(Element, Owner);
}
