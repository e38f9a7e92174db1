using System.Reflection;
using Competency.Cli.Output;
using Competency.Model;
using Competency.Model.Diagnostics;

namespace Competency.Cli.Data;

/// <summary>Loads the standards that a command works on, and says on standard error what is wrong with them.</summary>
internal sealed class CatalogSource(ToolConsole console)
{
    /// <summary>Names files and folders when no option does, separated as in PATH.</summary>
    public const string Variable = "COMPETENCY_DATA";

    private const string SamplePrefix = "samples/";
    private const int MostFindingsShown = 10;

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

    /// <summary>Errors one by one; of warnings only the number, unless they explain why nothing could be read.</summary>
    private void ReportFindings(LoadResult result)
    {
        DiagnosticSeverity least = result.Catalog.Standards.IsEmpty ? DiagnosticSeverity.Info : DiagnosticSeverity.Error;
        List<Diagnostic> shown = [.. FindingOrder.ByPlace(result).Where(finding => finding.Severity >= least).Take(MostFindingsShown)];
        foreach (Diagnostic finding in shown)
        {
            console.Error.WriteLine(finding.ToString());
        }

        int errors = NotShown(DiagnosticSeverity.Error);
        int warnings = NotShown(DiagnosticSeverity.Warning);
        if (errors + warnings > 0)
        {
            string more = shown.Count > 0 ? " more" : "";
            string counts = string.Join(" and ", new[] { (errors, "error"), (warnings, "warning") }
                .Where(static part => part.Item1 > 0)
                .Select(static part => Wording.Counted(part.Item1, part.Item2)));
            console.Error.WriteLine($"({counts}{more} about the data; 'competency check' lists them all.)");
        }

        int NotShown(DiagnosticSeverity severity) =>
            result.Diagnostics.Count(finding => finding.Severity == severity) - shown.Count(finding => finding.Severity == severity);
    }
}
