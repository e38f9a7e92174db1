namespace Competency.Cli.Data;

// Paths without links: two spellings of one file have one.
internal static class RealPath
{
    // As many as systems follow before they take them for a circle.
    private const int MaxLinks = 40;

    // How paths are compared here.
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    // The path without links, as far as it exists: also without those in the targets of links.
    public static string Of(string path)
    {
        string real = Path.GetFullPath(path);
        for (int links = 0; links < MaxLinks && Followed(real) is string next; links++)
        {
            real = next;
        }

        return real;
    }

    // Whether a path is that of an input, or of something in it. Both are real.
    public static bool IsAt(string path, string input) => Comparer.Equals(path, input)
        || (path.Length > input.Length
            && Comparer.Equals(path[..input.Length], input)
            && (Path.EndsInDirectorySeparator(input) || path[input.Length] == Path.DirectorySeparatorChar));

    // The path with its first link replaced by its target; null if none is a link.
    private static string? Followed(string path)
    {
        string root = Path.GetPathRoot(path) ?? "";
        for (int end = root.Length; end < path.Length;)
        {
            int next = path.IndexOf(Path.DirectorySeparatorChar, end);
            int stop = next < 0 ? path.Length : next;
            string step = path[..stop];
            if (TargetOf(step) is string target)
            {
                return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(step) ?? root, target) + path[stop..]);
            }

            end = stop + 1;
        }

        return null;
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null; // what cannot be looked at cannot be opened either
        }
    }
}
