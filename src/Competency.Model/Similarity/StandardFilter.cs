namespace Competency.Model;

/// <summary>Which standards an answer may name; what is not set does not matter. It decides who is listed, not how anyone scores.</summary>
public sealed record StandardFilter
{
    /// <summary>The framework that the standard belongs to, as it is named there.</summary>
    public string? Framework { get; init; }

    /// <summary>The lowest level of the standard; one without a level is then left out.</summary>
    public double? MinLevel { get; init; }

    /// <summary>The highest level of the standard; one without a level is then left out.</summary>
    public double? MaxLevel { get; init; }

    /// <summary>The classification that <see cref="Category"/> is a code of; any if missing.</summary>
    public string? CategoryScheme { get; init; }

    /// <summary>How the code of one of its classifications begins, such as <c>25</c> for all occupations 25xx.</summary>
    public string? Category { get; init; }

    /// <summary>Whether the filter lets the standard pass.</summary>
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
