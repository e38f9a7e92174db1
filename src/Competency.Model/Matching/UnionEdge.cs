using Competency.Model.Mappings;

namespace Competency.Model.Matching;

/// <summary>A mapping between two parts, seen from one of them.</summary>
/// <param name="Part">The other part.</param>
/// <param name="From">The elements of the mapping in the one part.</param>
/// <param name="To">The elements of the mapping in the other part.</param>
/// <param name="Mapping">The mapping.</param>
internal readonly record struct UnionEdge(int Part, int[] From, int[] To, Mapping Mapping);
