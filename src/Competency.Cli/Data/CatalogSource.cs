using System.Reflection;
using Competency.Model;
using Competency.Model.Diagnostics;

namespace Competency.Cli.Data;

/// <summary>Loads the standards that a command works on, and says on standard error what is wrong with them.</summary>
internal sealed class CatalogSource(ToolConsole console)
{
    /// <summary>Names files and folders when no option does, separated as in PATH.</summary>
    public const string Variable = "COMPETENCY_DATA";

    private const string SamplePrefix = "samples/";
    private const int MostErrorsShown = 10;

    /// <summary>The data that the options name, else that of the environment, else the samples.</summary>
    public LoadResult Load(IReadOnlyList<string> data)
    {
        LoadResult result = LoadQuietly(data);
        if (!IsSamples(data))
        {
            ReportFindings(result);
        }

        return result;
    }

    /// <summary>The same without a word about findings, for the command whose answer they are.</summary>
    public static LoadResult LoadQuietly(IReadOnlyList<string> data)
    {
        IReadOnlyList<string> paths = data.Count > 0 ? data : FromEnvironment();
        return paths.Count == 0 ? new CatalogLoader().Load(Samples()) : new CatalogLoader().Load(paths);
    }

    /// <summary>Whether the samples are what a command works on: their blemishes are meant, and no news.</summary>
    private static bool IsSamples(IReadOnlyList<string> data) => data.Count == 0 && FromEnvironment().Length == 0;

    private static string[] FromEnvironment() =>
        (Environment.GetEnvironmentVariable(Variable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The documents that come with the tool.</summary>
    public static IReadOnlyList<DocumentContent> Samples()
    {
        Assembly assembly = typeof(CatalogSource).Assembly;
        List<DocumentContent> samples = [];
        foreach (string name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(SamplePrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            samples.Add(new DocumentContent(name, bytes));
        }

        return samples;
    }

    /// <summary>The standard with this code; if there is none, says so on standard error, with the nearest code.</summary>
    public CompetencyStandard? Find(CompetencyCatalog catalog, string code)
    {
        if (catalog.TryGet(code, out CompetencyStandard? standard))
        {
            return standard;
        }

        console.Error.WriteLine($"competency: no standard has the code '{code}'.");
        foreach (CatalogHit hit in catalog.Find(code, 3).Where(static hit => hit.Kind == CatalogHitKind.Standard))
        {
            console.Error.WriteLine($"  Did you mean {hit.Code} {hit.Title}?");
        }

        return null;
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private void ReportFindings(LoadResult result)
    {
        List<Diagnostic> errors = [.. result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        foreach (Diagnostic error in errors.Take(MostErrorsShown))
        {
            console.Error.WriteLine(error.ToString());
        }

        int warnings = result.Diagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        if (errors.Count > 0 || warnings > 0)
        {
            console.Error.WriteLine($"({Counted(errors.Count, "error")} and {Counted(warnings, "warning")} about the data; 'competency check' lists them.)");
        }
    }
}
