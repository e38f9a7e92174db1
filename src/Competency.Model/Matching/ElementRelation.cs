using Competency.Model.Mappings;

namespace Competency.Model.Matching;

// A relation between two elements, other than being the same.
// From: The subject, by its index in what was grouped.
// Relation: The relation of the object to the subject: broad if To is the broader one.
// To: The object, by its index.
// Mapping: The mapping behind it.
internal readonly record struct ElementRelation(int From, MappingRelation Relation, int To, Mapping Mapping);
