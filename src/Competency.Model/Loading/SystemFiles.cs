namespace Competency.Model.Loading;

// Files that operating systems and office programs leave beside those of people, also in archives: they hold no content.
internal static class SystemFiles
{
    private const string ArchiveFolder = "__MACOSX";
    private const string DownloadMark = ":Zone.Identifier";

    private static readonly string[] Names = [".DS_Store", "desktop.ini", "Thumbs.db", "ehthumbs.db", "Icon\r", ".localized"];

    // Twins that store what a file system cannot, copies that an office program keeps while a file is open, and its locks.
    private static readonly string[] Prefixes = ["._", "~$", ".~lock."];

    // Whether a folder holds only such files.
    public static bool IsFolder(string name) => string.Equals(name, ArchiveFolder, StringComparison.OrdinalIgnoreCase);

    // Whether a name, without its folder, is one of them.
    public static bool IsFile(string name) =>
        Names.Contains(name, StringComparer.OrdinalIgnoreCase)
        || Array.Exists(Prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal))
        || name.EndsWith(DownloadMark, StringComparison.OrdinalIgnoreCase);

    // Whether a path within an archive or folder is one of them.
    public static bool IsPath(string path)
    {
        string[] parts = path.Split('/', '\\');
        return IsFile(parts[^1]) || Array.Exists(parts[..^1], IsFolder);
    }
}
