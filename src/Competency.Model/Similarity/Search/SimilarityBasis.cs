namespace Competency.Model;

/// <summary>
/// The basis of a score. The concepts depend on the catalog, and so does every score: cite the basis with it. Only scores with equal bases
/// are comparable.
/// </summary>
/// <param name="CatalogId">The id of the catalog: see <see cref="CompetencyCatalog.Id"/>.</param>
/// <param name="StandardCount">
/// The number of standards that frequencies count, N: the current ones, or all editions if asked for.
/// </param>
/// <param name="Measure">The name of the measure.</param>
/// <param name="Weights">The name of the weighting, or <see langword="null"/> if the measure ignores weights.</param>
/// <exception cref="ArgumentNullException">A text or object is <see langword="null"/>.</exception>
public sealed record SimilarityBasis(string CatalogId, int StandardCount, string Measure, string? Weights)
{
    /// <summary>The id of the catalog: see <see cref="CompetencyCatalog.Id"/>.</summary>
    public string CatalogId { get; init; } = CatalogId ?? throw new ArgumentNullException(nameof(CatalogId));

    /// <summary>The name of the measure.</summary>
    public string Measure { get; init; } = Measure ?? throw new ArgumentNullException(nameof(Measure));
}
