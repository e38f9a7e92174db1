using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>The standards nearest to a free set of competencies.</summary>
/// <param name="Standards">The standards, best first; the set of competencies is the first set of the measure.</param>
/// <param name="Matched">The competencies that were compared, in the order of the catalog.</param>
/// <param name="Unmatched">What was given but is no competency of the catalog, as it was given; it counts nowhere.</param>
public sealed record NearestStandards(ImmutableArray<SimilarStandard> Standards, ImmutableArray<Concept> Matched, ImmutableArray<string> Unmatched);
