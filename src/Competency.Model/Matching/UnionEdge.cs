using Competency.Model.Mappings;

namespace Competency.Model.Matching;

// A mapping between two parts, seen from one of them.
// Part: The other part.
// From: The elements of the mapping in the one part.
// To: The elements of the mapping in the other part.
// Mapping: The mapping.
internal readonly record struct UnionEdge(int Part, int[] From, int[] To, Mapping Mapping);
