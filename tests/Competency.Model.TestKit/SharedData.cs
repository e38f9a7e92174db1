namespace Competency.Model.TestKit;

/// <summary>The real data that lies beside the repository, in <c>../shared/data</c>; a plain clone has none of it.</summary>
public static class SharedData
{
    private const string SolutionFile = "Competency.Model.sln";

    /// <summary>The repository's own folder: the nearest one above the test assembly that holds the solution.</summary>
    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    /// <summary>The folder of the sample standards, <c>docs/samples</c>.</summary>
    public static string Samples { get; } = Path.Combine(RepositoryRoot, "docs", "samples");

    /// <summary>The folder of the shared data, or <see langword="null"/> when this machine has none.</summary>
    public static string? Root { get; } = FindRoot();

    /// <summary>
    /// The full path of a file or folder below <see cref="Root"/>; a test that asks for what is absent
    /// is skipped, and says why.
    /// </summary>
    public static string Require(params ReadOnlySpan<string> relativePath)
    {
        string relative = Path.Combine(relativePath);
        Assert.SkipWhen(Root is null, $"no shared data beside the repository (wanted ../shared/data/{relative})");

        string path = Path.Combine(Root!, relative);
        Assert.SkipUnless(Path.Exists(path), $"the shared data has no {relative}");
        return path;
    }

    private static string? FindRoot()
    {
        string candidate = Path.GetFullPath(Path.Combine(RepositoryRoot, "..", "shared", "data"));
        return Directory.Exists(candidate) ? candidate : null;
    }

    private static string FindRepositoryRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SolutionFile)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no folder above {AppContext.BaseDirectory} holds {SolutionFile}");
    }
}
