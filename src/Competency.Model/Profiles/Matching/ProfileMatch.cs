using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>The roles that are nearest to a profile.</summary>
/// <param name="Number">The position of the profile among those that were given, counted from 1.</param>
/// <param name="Profile">The profile.</param>
/// <param name="Standards">The standards by score, equal scores by key in natural order; the profile is the first set of the measure.</param>
public sealed record ProfileMatch(long Number, CompetencyProfile Profile, ImmutableArray<SimilarStandard> Standards);
