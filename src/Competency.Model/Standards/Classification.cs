namespace Competency.Model;

/// <summary>A place of the standard in a classification of jobs or industries.</summary>
/// <param name="Scheme">The classification: one of the constants here, or another name.</param>
/// <param name="Code">The code in it, such as <c>2654</c>.</param>
/// <param name="Title">The name in it.</param>
public sealed record Classification(string Scheme, string? Code, string? Title)
{
    /// <summary>iCAP's job categories, 職類別: <c>APA</c>.</summary>
    public const string JobCategory = "jobCategory";

    /// <summary>The national classification of occupations, 職業別: four digits.</summary>
    public const string Occupation = "occupation";

    /// <summary>The national classification of industries, 行業別: a letter and digits.</summary>
    public const string Industry = "industry";
}
