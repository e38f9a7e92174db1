using Competency.Model.Mappings;

namespace Competency.Model.Evaluation.Names;

/// <summary>The verdict of a judge on one pair.</summary>
/// <param name="Relation">The most likely relation, <see langword="null"/> for none.</param>
/// <param name="Score">How near the names are, larger is nearer; only its order counts.</param>
/// <param name="ExactOrClose">The probability that they are exact or close.</param>
internal readonly record struct NameVerdict(MappingRelation? Relation, double Score, double ExactOrClose);
