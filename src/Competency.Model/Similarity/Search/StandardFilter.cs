namespace Competency.Model;

/// <summary>
/// The standards that an answer may list. Properties that are <see langword="null"/> do not filter. Scores never depend on the
/// filter.
/// </summary>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// StandardFilter filter = new() { MinLevel = 3, CategoryScheme = Classification.Occupation, Category = "51" };
/// int count = catalog.Standards.Count(filter.Accepts);
/// </code>
/// </example>
public sealed record StandardFilter
{
    /// <summary>The framework of the standard, such as <c>icap</c>; compared exactly.</summary>
    public string? Framework { get; init; }

    /// <summary>The minimum level of the standard. Standards without a level are left out.</summary>
    public double? MinLevel { get; init; }

    /// <summary>The maximum level of the standard. Standards without a level are left out.</summary>
    public double? MaxLevel { get; init; }

    /// <summary>The scheme of <see cref="Category"/>, or <see langword="null"/> for any scheme.</summary>
    public string? CategoryScheme { get; init; }

    /// <summary>The beginning of a classification code, such as <c>25</c> for all occupations 25xx.</summary>
    public string? Category { get; init; }

    /// <summary>Whether an answer may list the standard.</summary>
    public bool Accepts(CompetencyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return (Framework is null || string.Equals(standard.Framework, Framework, StringComparison.Ordinal))
            && (MinLevel is null || standard.Level?.Value >= MinLevel)
            && (MaxLevel is null || standard.Level?.Value <= MaxLevel)
            && ((Category ?? CategoryScheme) is null || standard.Classifications.Any(HasCategory));
    }

    private bool HasCategory(Classification classification) =>
        (CategoryScheme is null || string.Equals(classification.Scheme, CategoryScheme, StringComparison.Ordinal))
        && (Category is null || classification.Code?.StartsWith(Category, StringComparison.Ordinal) == true);
}
