using Competency.Model.Names;

namespace Competency.Model.Evaluation.Names;

/// <summary>What a judge says of one pair.</summary>
/// <param name="Relation">The most likely relation.</param>
/// <param name="Score">How near the names are, larger is nearer; only its order counts.</param>
/// <param name="ExactOrClose">The probability that they are exact or close.</param>
internal readonly record struct NameVerdict(NameRelation Relation, double Score, double ExactOrClose);
