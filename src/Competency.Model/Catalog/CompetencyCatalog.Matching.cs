using System.Collections.Immutable;
using Competency.Model.Catalog;
using Competency.Model.Mappings;
using Competency.Model.Matching;

namespace Competency.Model;

/// <content>The reasons why elements are one competency, and the relations between competencies.</content>
public sealed partial class CompetencyCatalog
{
    /// <summary>The mapping sets that the catalog was built with, ordered by content; empty without mappings.</summary>
    public ImmutableArray<MappingSet> MappingSets => Policy is MappingPolicy mapped ? mapped.Sets : [];

    /// <summary>Explains why two elements are one competency, or why they are two: keys, the steps to them, mappings.</summary>
    /// <param name="from">The first element.</param>
    /// <param name="to">The second element.</param>
    /// <exception cref="ArgumentException">An element is not in this catalog.</exception>
    public ConceptExplanation Explain(CompetencyElement from, CompetencyElement to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        (int one, int other) = (IndexOf(from), IndexOf(to));
        bool areSame = _content.ConceptOf(one) == _content.ConceptOf(other);
        return new ConceptExplanation(ElementAt(one), ElementAt(other), areSame, Policy.Id, Grouping.Explain(one, other));
    }

    /// <summary>
    /// The relations of a competency to others by mappings: close, broad, narrow, related. Exact mappings are none of them: they
    /// make two competencies one.
    /// </summary>
    /// <remarks>
    /// Close and related are one mapping away. Broad and narrow are also found along chains of at most 16 mappings; of several
    /// chains the most confident one counts.
    /// </remarks>
    /// <param name="concept">The competency.</param>
    /// <returns>The relations by index of the other competency, then by relation; empty without mappings.</returns>
    /// <exception cref="ArgumentException">The concept is not of this catalog.</exception>
    public ImmutableArray<ConceptRelation> RelationsOf(Concept concept)
    {
        IndexOf(concept);
        return Derived<ConceptNetwork>().RelationsOf(concept);
    }

    /// <summary>
    /// Whether any mapping, positive or negated, relates two different competencies, in either direction; suggestions of a
    /// matcher for them are ignored.
    /// </summary>
    /// <param name="one">The first competency.</param>
    /// <param name="other">The second competency.</param>
    /// <exception cref="ArgumentException">A concept is not of this catalog.</exception>
    public bool AreMapped(Concept one, Concept other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        IndexOf(one);
        IndexOf(other);
        return Derived<MappedPairs>().Contains(one, other);
    }
}
