using Microsoft.CodeAnalysis;

namespace Competency.Documentation.Tests.Api;

/// <summary>The generated pages: one for each type, and one for each package. <c>docs/api/README.md</c> is written by people.</summary>
internal static class ApiPages
{
    private static string Folder { get; } = Path.Combine(SharedData.RepositoryRoot, "docs", "api");

    /// <summary>Pages by their path below <c>docs/api</c>.</summary>
    public static SortedDictionary<string, string> Generate()
    {
        ApiLibrary library = ApiLibrary.Instance;
        SortedDictionary<string, string> pages = new(StringComparer.Ordinal);
        foreach (IAssemblySymbol package in library.Packages)
        {
            pages.Add($"{package.Name}/README.md", ApiPackageIndex.TextOf(library, package));
        }

        foreach (INamedTypeSymbol type in library.Types)
        {
            pages.Add(ApiLinks.PageOf(type), new ApiTypePage(library, type).Text);
        }

        return pages;
    }

    /// <summary>The pages that are in the repository.</summary>
    public static SortedDictionary<string, string> Read() => new(
        Directory.GetDirectories(Folder)
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .ToDictionary(static path => Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);

    public static void Write(SortedDictionary<string, string> pages)
    {
        foreach (string stale in Read().Keys.Where(path => !pages.ContainsKey(path)))
        {
            File.Delete(Path.Combine(Folder, stale));
        }

        foreach ((string path, string text) in pages)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
            File.WriteAllText(Path.Combine(Folder, path), text);
        }
    }
}
