using Competency.Model.Mappings;

namespace Competency.Model.Matching;

/// <summary>That one element stands in a relation to another, other than being the same.</summary>
/// <param name="From">The subject, by its index in what was grouped.</param>
/// <param name="Relation">What the other one is to it: broad means that <paramref name="To"/> is the broader one.</param>
/// <param name="To">The object, by its index.</param>
/// <param name="Mapping">The mapping that says so.</param>
public readonly record struct ElementRelation(int From, MappingRelation Relation, int To, Mapping Mapping);
