namespace Competency.Model.Standards;

// What people call the scheme of a classification.
internal static class SchemeName
{
    // The name in words: jobCategory as job category.
    public static string Of(string scheme) => string.Concat(scheme.Select(static letter =>
        char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString())).TrimStart();
}
