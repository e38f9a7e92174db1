using System.Collections.Frozen;

namespace Competency.Model.Csv.Frameworks;

// What names of files and folders say of a release.
internal static class FrameworkNames
{
    // The languages of ESCO.
    private static readonly FrozenSet<string> Languages = FrozenSet.Create(
        StringComparer.Ordinal,
        "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it", "lt", "lv", "mt", "nl", "no", "pl",
        "pt", "ro", "sk", "sl", "sv", "uk");

    // The release in the name of a folder: 1.1.1 of v1.1.1, 29.3 of db_29_3_text.
    public static string? VersionOf(string folder) => VersionIn(folder.AsSpan(folder.LastIndexOf('/') + 1));

    // The first numbers in a text that points or low lines join: two at least, three at most.
    public static string? VersionIn(ReadOnlySpan<char> text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            int end = char.IsAsciiDigit(text[start]) ? EndOfVersion(text, start) : start;
            if (text[start..end].ContainsAny('.', '_'))
            {
                return text[start..end].ToString().Replace('_', '.');
            }

            start = Math.Max(start, end - 1);
        }

        return null;
    }

    // The language at the end of a file name: en of skills_en.csv, skills-EN.csv and skills_en (1).csv.
    public static string? LanguageOf(string fileName)
    {
        ReadOnlySpan<char> name = WithoutCopy(Path.GetFileNameWithoutExtension(fileName.AsSpan()));
        return name.Length > 3 && name[^3] is '_' or '-' or '.' && char.IsAsciiLetter(name[^2]) && char.IsAsciiLetter(name[^1])
            ? name[^2..].ToString().ToLowerInvariant()
            : null;
    }

    // The language that a folder is named after: de of esco/de, and of "ESCO dataset - v1.2.0 - classification - de - csv", as it is
    // downloaded; null if it names none, or several.
    public static string? LanguageOfFolder(string folder)
    {
        string[] words = folder[(folder.LastIndexOf('/') + 1)..]
            .ToLowerInvariant()
            .Split([' ', '-', '_', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        string[] languages = [.. words.Where(Languages.Contains).Distinct(StringComparer.Ordinal)];
        return languages.Length == 1 ? languages[0] : null;
    }

    // Browsers number what is downloaded again.
    private static ReadOnlySpan<char> WithoutCopy(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> trimmed = name.TrimEnd();
        int open = trimmed.LastIndexOf('(');
        bool isCopy = open > 0 && trimmed[^1] == ')' && !trimmed[(open + 1)..^1].ContainsAnyExceptInRange('0', '9');
        return isCopy ? trimmed[..open].TrimEnd() : trimmed;
    }

    // The id of a framework: its name, and its release if that is known.
    public static string IdOf(string framework, string? version) => version is null ? framework : $"{framework}-{version}";

    // The name of a file without its ending, as the id of a framework that does not tell its own.
    public static string IdOfFile(string fileName) =>
        Path.GetFileNameWithoutExtension(fileName) is { Length: > 0 } name ? name : "framework";

    private static int EndOfVersion(ReadOnlySpan<char> text, int start)
    {
        int end = EndOfNumber(text, start);
        for (int joined = 1; joined < 3 && end + 1 < text.Length && (text[end] is '.' or '_') && char.IsAsciiDigit(text[end + 1]); joined++)
        {
            end = EndOfNumber(text, end + 1);
        }

        return end;
    }

    private static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        int length = text[start..].IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : start + length;
    }
}
