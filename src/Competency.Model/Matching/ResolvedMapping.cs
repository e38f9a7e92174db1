using Competency.Model.Mappings;

namespace Competency.Model.Matching;

/// <summary>A mapping with the elements of its sides in a catalog.</summary>
/// <param name="Mapping">The mapping.</param>
/// <param name="Relation">Its relation.</param>
/// <param name="Subjects">The elements of its subject, one at least.</param>
/// <param name="Objects">The elements of its object, one at least.</param>
internal sealed record ResolvedMapping(Mapping Mapping, MappingRelation Relation, int[] Subjects, int[] Objects)
{
    /// <summary>Whether it is about these two elements, in either direction.</summary>
    public bool IsAbout(int one, int other) =>
        (Subjects.Contains(one) && Objects.Contains(other)) || (Subjects.Contains(other) && Objects.Contains(one));
}
