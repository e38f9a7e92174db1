namespace Competency.Model;

/// <summary>The category of a standard in a classification of occupations or industries.</summary>
/// <param name="Scheme">The classification: one of the constants of this type, or another name.</param>
/// <param name="Code">The code of the category, such as <c>2654</c>; <see langword="null"/> if not given.</param>
/// <param name="Title">The name of the category; <see langword="null"/> if not given.</param>
/// <exception cref="ArgumentNullException"><paramref name="Scheme"/> is <see langword="null"/>.</exception>
public sealed record Classification(string Scheme, string? Code, string? Title)
{
    /// <summary>The classification: one of the constants of this type, or another name.</summary>
    public string Scheme { get; init; } = Scheme ?? throw new ArgumentNullException(nameof(Scheme));

    /// <summary>iCAP's job categories, 職類別: <c>APA</c>.</summary>
    public const string JobCategory = "jobCategory";

    /// <summary>The national classification of occupations, 職業別: four digits.</summary>
    public const string Occupation = "occupation";

    /// <summary>The national classification of industries, 行業別: a letter and digits.</summary>
    public const string Industry = "industry";
}
