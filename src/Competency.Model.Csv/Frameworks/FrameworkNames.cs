namespace Competency.Model.Csv.Frameworks;

/// <summary>What names of files and folders say of a release.</summary>
internal static class FrameworkNames
{
    /// <summary>The release in the name of a folder: <c>1.1.1</c> of <c>v1.1.1</c>, <c>29.3</c> of <c>db_29_3_text</c>.</summary>
    public static string? VersionOf(string folder) => VersionIn(folder.AsSpan(folder.LastIndexOf('/') + 1));

    /// <summary>The first numbers in a text that points or low lines join: two at least, three at most.</summary>
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

    /// <summary>The language at the end of a file name: <c>en</c> of <c>skills_en.csv</c>.</summary>
    public static string? LanguageOf(string fileName)
    {
        ReadOnlySpan<char> name = Path.GetFileNameWithoutExtension(fileName.AsSpan());
        return name.Length > 3 && name[^3] == '_' && char.IsAsciiLetterLower(name[^2]) && char.IsAsciiLetterLower(name[^1])
            ? name[^2..].ToString()
            : null;
    }

    /// <summary>The id of a framework: its name, and its release if that is known.</summary>
    public static string IdOf(string framework, string? version) => version is null ? framework : $"{framework}-{version}";

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
