using Competency.Model.Mappings;

namespace Competency.Model.Matching;

// A mapping with the elements of its sides in a catalog.
// Mapping: The mapping.
// Relation: Its relation.
// Subjects: The elements of its subject, one at least.
// Objects: The elements of its object, one at least.
internal sealed record ResolvedMapping(Mapping Mapping, MappingRelation Relation, int[] Subjects, int[] Objects)
{
    // Whether it is about these two elements, in either direction.
    public bool IsAbout(int one, int other) =>
        (Subjects.Contains(one) && Objects.Contains(other)) || (Subjects.Contains(other) && Objects.Contains(one));
}
