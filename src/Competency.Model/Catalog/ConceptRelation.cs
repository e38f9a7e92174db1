using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Mappings;

namespace Competency.Model;

/// <summary>That a competency stands in a relation to another one, other than being the same.</summary>
/// <param name="From">The subject.</param>
/// <param name="Relation">What <paramref name="To"/> is to <paramref name="From"/>: broad means that it is the broader one.</param>
/// <param name="To">The object.</param>
/// <param name="Confidence">How sure that is, 0 to 1: of a chain of mappings the product of theirs.</param>
/// <param name="Mappings">The mappings behind it, in order from <paramref name="From"/> to <paramref name="To"/>, each as it was written; none if something else is.</param>
/// <param name="Source">What says so, in words: the places of the mappings, or the name of a matcher.</param>
public sealed record ConceptRelation(
    Concept From, MappingRelation Relation, Concept To, double Confidence, ImmutableArray<Mapping> Mappings, string Source)
{
    /// <summary>Both competencies, the relation and the confidence.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From} {Relation.ToString().ToLowerInvariant()} {To} ({Confidence:0.###}, {Source})");
}
