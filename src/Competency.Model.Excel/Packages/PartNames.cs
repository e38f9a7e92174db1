namespace Competency.Model.Excel.Packages;

// Names of parts: folders with slashes between, without one at the beginning (ECMA-376-2, 6.2 and 7.3).
internal static class PartNames
{
    // Names are equal whatever the case of their letters is.
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    // A name as it stands in an archive or a reference. Some programs write backslashes, and signs that others write as %20.
    public static string Of(string name) => Uri.UnescapeDataString(name).Replace('\\', '/').TrimStart('/');

    // The part that a relationship of another part leads to.
    public static string Resolve(string source, string target)
    {
        string decoded = Uri.UnescapeDataString(target).Replace('\\', '/');
        List<string> folders = decoded.StartsWith('/') ? [] : [.. source.Split('/')[..^1]];
        foreach (string folder in decoded.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (folder == "..")
            {
                folders.RemoveRange(Math.Max(0, folders.Count - 1), Math.Min(1, folders.Count));
            }
            else if (folder != ".")
            {
                folders.Add(folder);
            }
        }

        return string.Join('/', folders);
    }

    // The part with the relationships of another one; those of the package itself, if the name is empty.
    public static string RelationshipsOf(string part)
    {
        int file = part.LastIndexOf('/') + 1;
        return $"{part[..file]}_rels/{part[file..]}.rels";
    }
}
