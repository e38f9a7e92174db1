using Competency.Model.Catalog;

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
    private readonly CatalogReference _catalog = new(CatalogId ?? throw new ArgumentNullException(nameof(CatalogId)));

    // The id is hashed when it is read: most who ask for scores never do.
    internal SimilarityBasis(CatalogContent catalog, int standardCount, string measure, string? weights)
        : this("", standardCount, measure, weights) => _catalog = new CatalogReference(catalog);

    /// <summary>The id of the catalog: see <see cref="CompetencyCatalog.Id"/>.</summary>
    public string CatalogId
    {
        get => _catalog.Id;
        init => _catalog = new CatalogReference(value ?? throw new ArgumentNullException(nameof(value)));
    }

    /// <summary>The name of the measure.</summary>
    public string Measure { get; init; } = Measure ?? throw new ArgumentNullException(nameof(Measure));
}
