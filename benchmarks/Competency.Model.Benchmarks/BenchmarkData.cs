namespace Competency.Model.Benchmarks;

/// <summary>The real documents beside the repository; the samples of the repository where there are none.</summary>
internal static class BenchmarkData
{
    private const string SolutionFile = "Competency.Model.sln";

    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    /// <summary>31 documents of iCAP in the text layout, or the samples.</summary>
    public static string[] TextDocuments()
    {
        string shared = Path.Combine(RepositoryRoot, "..", "shared", "data", "icap");
        return Directory.Exists(shared)
            ? [
                .. Directory.GetFiles(Path.Combine(shared, "text"), "*.txt")
                    .Append(Path.Combine(shared, "APA2654-001v4.txt"))
                    .Order(StringComparer.Ordinal),
            ]
            : Directory.GetFiles(Path.Combine(RepositoryRoot, "docs", "samples"), "TFB*.txt");
    }

    /// <summary>The 778 standards of the national catalog of iCAP, or the samples.</summary>
    public static string Catalog()
    {
        string shared = Path.Combine(RepositoryRoot, "..", "shared", "data", "icap", "catalogue");
        return Directory.Exists(shared) ? shared : Path.Combine(RepositoryRoot, "docs", "samples");
    }

    /// <summary>A folder of the data beside the repository; throws where it is not there.</summary>
    public static string Shared(params ReadOnlySpan<string> folders)
    {
        string folder = Path.GetFullPath(Path.Combine([RepositoryRoot, "..", "shared", "data", .. folders]));
        return Directory.Exists(folder) ? folder : throw new DirectoryNotFoundException($"{folder} is what this benchmark reads");
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
