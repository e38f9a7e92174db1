namespace Competency.Model.Similarity;

/// <summary>What a score rests on. Which concepts there are, and so every score, depends on the catalog.</summary>
/// <param name="CatalogId">The id of the catalog.</param>
/// <param name="StandardCount">How many standards it has: the N of every frequency.</param>
/// <param name="Measure">The name of the measure.</param>
/// <param name="Weights">The name of the weighting; missing if the measure sees no weights.</param>
public sealed record SimilarityBasis(string CatalogId, int StandardCount, string Measure, string? Weights);
