using Competency.Model.Mappings;

namespace Competency.Model.Matching;

/// <summary>A relation between two elements, other than being the same.</summary>
/// <param name="From">The subject, by its index in what was grouped.</param>
/// <param name="Relation">The relation of the object to the subject: broad if <paramref name="To"/> is the broader one.</param>
/// <param name="To">The object, by its index.</param>
/// <param name="Mapping">The mapping behind it.</param>
internal readonly record struct ElementRelation(int From, MappingRelation Relation, int To, Mapping Mapping);
