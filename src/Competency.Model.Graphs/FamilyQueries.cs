using Competency.Model.Graphs.Families;

namespace Competency.Model;

/// <summary>Families of roles: which roles of a catalog belong together.</summary>
public static class FamilyQueries
{
    /// <summary>Groups the roles of a catalog into families: roles that are more similar to each other than to others.</summary>
    /// <remarks>
    /// The same catalog and options give the same families on every machine. Time and memory grow with the number of links between roles;
    /// <see cref="FamilyReport.Silhouette"/> compares all pairs.
    /// </remarks>
    /// <param name="catalog">The catalog.</param>
    /// <param name="options">Measure, links and method; <see cref="FamilyOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="ArgumentException">The measure is a distance or has a direction.</exception>
    /// <example>
    /// The families of the samples, with what most of their roles need:
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// foreach (RoleFamily family in catalog.Families().Families)
    /// {
    ///     Console.WriteLine($"{family}: {string.Join(", ", family.Defining)}");
    /// }
    /// </code>
    /// </example>
    public static FamilyReport Families(
        this CompetencyCatalog catalog, FamilyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        options ??= FamilyOptions.Default;
        if (options.Similarity.Measure is { } measure && (measure.IsDistance || !measure.IsSymmetric))
        {
            throw new ArgumentException(
                $"Families need a symmetric similarity, and {measure} is {(measure.IsDistance ? "a distance" : "not symmetric")}; "
                + "use another measure, such as SimilarityMeasures.Jaccard.",
                nameof(options));
        }

        return new FamilySearch(catalog, options, cancellationToken).Report();
    }
}
