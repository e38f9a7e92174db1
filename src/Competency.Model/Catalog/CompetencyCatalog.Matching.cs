using System.Collections.Immutable;
using Competency.Model.Catalog;

namespace Competency.Model;

/// <content>Why elements are one competency, and what competencies are to each other.</content>
public sealed partial class CompetencyCatalog
{
    /// <summary>Why two elements share a concept, or why they do not: the keys, the steps to them, the mappings.</summary>
    /// <exception cref="ArgumentException">An element is not in this catalog.</exception>
    public ConceptExplanation Explain(CompetencyElement from, CompetencyElement to)
    {
        (int one, int other) = (IndexOf(from), IndexOf(to));
        bool areSame = _conceptOfElement[one] == _conceptOfElement[other];
        return new ConceptExplanation(Elements[one], Elements[other], areSame, Policy.Id, _grouping.Explain(one, other));
    }

    /// <summary>
    /// What mappings say of a competency beyond its being the same as another: by index of the other one, then relation.
    /// Broader and narrower ones are found along chains of mappings, too.
    /// </summary>
    /// <exception cref="ArgumentException">The concept is not of this catalog.</exception>
    public ImmutableArray<ConceptRelation> RelationsOf(Concept concept)
    {
        IndexOf(concept);
        return ConceptNetwork.Of(this, _grouping.Relations).RelationsOf(concept);
    }

    /// <summary>
    /// Whether a mapping speaks of two different competencies, in either direction, be it that it says what they are to each other or that it
    /// denies it: what a matcher suggests for them counts no more.
    /// </summary>
    /// <exception cref="ArgumentException">A concept is not of this catalog.</exception>
    public bool AreJudged(Concept one, Concept other)
    {
        IndexOf(one);
        IndexOf(other);
        return MappedPairs.Of(this, _grouping.Judged).Contains(one, other);
    }
}
