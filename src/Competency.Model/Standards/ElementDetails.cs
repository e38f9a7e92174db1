using System.Collections.Immutable;
using Competency.Model.Codes;

namespace Competency.Model.Standards;

// What few elements have beside code, kind and title. Catalogs hold millions of elements without any of it.
internal sealed class ElementDetails
{
    public ElementCode? AlternateCode { get; set; }

    public string? Description { get; set; }

    public ImmutableArray<string> AlternateTitles { get; set; } = [];

    public ImmutableSortedDictionary<string, string> Labels { get; set; } = CompetencyElement.NoLabels;

    public ImmutableArray<ElementCode> Broader { get; set; } = [];

    public ImmutableArray<RelatedElement> Relations { get; set; } = [];
}
