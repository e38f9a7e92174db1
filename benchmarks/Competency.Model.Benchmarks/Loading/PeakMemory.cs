using System.Diagnostics;
using System.Globalization;

namespace Competency.Model.Benchmarks.Loading;

/// <summary>How much memory does loading take at most? One load in a process of its own, the runtime counted in.</summary>
internal static class PeakMemory
{
    private const double Megabyte = 1e6;

    /// <summary>Loads a folder and prints the bytes of the files that were read, and the peak of the process.</summary>
    public static int Run(string folder)
    {
        LoadResult loaded = new CatalogLoader().AddCsv().Load(folder);
        long bytes = loaded.Files.Where(static file => file.Reader is not null).Sum(file => new FileInfo(PathOf(folder, file.Name)).Length);
        long peak = Process.GetCurrentProcess().PeakWorkingSet64;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{loaded.Catalog.Standards.Length} standards of {bytes / Megabyte:0.0} MB of files: peak working " +
            $"set {peak / Megabyte:0.0} MB, {(double)peak / bytes:0.00} times the files"));
        return 0;
    }

    private static string PathOf(string folder, string name) => File.Exists(name) ? name : Path.Combine(folder, Path.GetFileName(name));
}
