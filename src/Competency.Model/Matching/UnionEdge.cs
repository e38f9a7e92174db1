using Competency.Model.Mappings;

namespace Competency.Model.Matching;

/// <summary>That a mapping joins two parts, seen from one of them.</summary>
/// <param name="Part">The part that it leads to.</param>
/// <param name="From">The elements that it names in the part it leaves.</param>
/// <param name="To">The elements that it names in the part it leads to.</param>
/// <param name="Mapping">The mapping.</param>
internal readonly record struct UnionEdge(int Part, int[] From, int[] To, Mapping Mapping);
