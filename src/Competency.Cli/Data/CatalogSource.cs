using System.Collections.Immutable;
using System.Reflection;
using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Mappings;
using Competency.Model.Matching;

namespace Competency.Cli.Data;

/// <summary>Loads the standards that a command works on, and says on standard error what is wrong with them.</summary>
internal sealed class CatalogSource(ToolConsole console)
{
    /// <summary>Names files and folders when no option does, separated as in PATH.</summary>
    public const string Variable = "COMPETENCY_DATA";

    private const string SamplePrefix = "samples/";
    private const int MostFindingsShown = 10;
    private const int MostPathsNamed = 2;
    private const int MostFilesUnmentioned = 10;

    /// <summary>Whether files that a command reads and writes besides have a place.</summary>
    public FileLocations Places { get; } = new(console);

    /// <summary>The data that the options name, else that of the environment, else the samples.</summary>
    /// <exception cref="NoAnswerException">A mapping file cannot be read; that was said.</exception>
    public LoadedData Load(DataRequest request)
    {
        LoadedData data = LoadQuietly(request);
        bool isSamples = IsSamples(request);
        if (!isSamples)
        {
            ReportLoad(data.Result);
        }

        ReportFindings(data, request, finding => !isSamples || data.IsAboutMappings(finding));
        return data.Mappings.Any(static mapping => mapping.Set.Mappings.IsEmpty && mapping.HasErrors) ? throw new NoAnswerException() : data;
    }

    /// <summary>The same without a word about findings, for the command whose answer they are.</summary>
    public LoadedData LoadQuietly(DataRequest request)
    {
        using LoadingBar? bar = console.ShowsProgress ? new LoadingBar(console.Terminal) : null;
        IReadOnlyList<string> paths = request.Paths.Count > 0 ? request.Paths : FromEnvironment();
        ImmutableArray<MappingReadResult> mappings = [.. request.Mappings.Select(SssomFile.Read)];
        IMatchingPolicy? policy = mappings.IsEmpty ? null : MatchingPolicies.Mapped(mappings.Select(static mapping => mapping.Set));
        CatalogLoader loader = new CatalogLoader(policy) { Progress = bar }.AddCsv(request.Tables);
        return new LoadedData(paths.Count == 0 ? loader.Load(Samples()) : loader.Load(paths), mappings);
    }

    /// <summary>Whether the samples are what a command works on: their blemishes are meant, and no news.</summary>
    private static bool IsSamples(DataRequest request) => request.Paths.Count == 0 && FromEnvironment().Length == 0;

    private static string[] FromEnvironment() =>
        (Environment.GetEnvironmentVariable(Variable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The documents that come with the tool.</summary>
    public static IReadOnlyList<DocumentContent> Samples()
    {
        Assembly assembly = typeof(CatalogSource).Assembly;
        List<DocumentContent> samples = [];
        IEnumerable<string> names = assembly.GetManifestResourceNames().Where(static name => name.StartsWith(SamplePrefix, StringComparison.Ordinal));
        foreach (string name in names.Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            samples.Add(new DocumentContent(name, bytes));
        }

        return samples;
    }

    /// <summary>The standard with this code; if there is none, says so on standard error, with the nearest code.</summary>
    /// <exception cref="NoAnswerException">There is none at all; that was said.</exception>
    public CompetencyStandard? Find(CompetencyCatalog catalog, string code)
    {
        if (catalog.TryGet(code, out CompetencyStandard? standard))
        {
            return standard;
        }

        if (catalog.Standards.IsEmpty && catalog.Vocabularies.IsEmpty)
        {
            console.Error.WriteLine("competency: no standard was read.");
            throw new NoAnswerException();
        }

        console.Error.WriteLine($"competency: no standard has the code '{code}'.");
        foreach (CatalogHit hit in Alike(catalog, code))
        {
            console.Error.WriteLine($"  Did you mean {hit.Code} {hit.Title}?");
        }

        return null;
    }

    /// <summary>Standards found by the code, else by what is left of it without its version, else without its serial number.</summary>
    private static IEnumerable<CatalogHit> Alike(CompetencyCatalog catalog, string code)
    {
        const int Most = 3;
        string withoutVersion = code.AsSpan().TrimEnd("0123456789").TrimEnd('v').ToString();
        return new[] { code, withoutVersion, code.Split('-')[0] }
            .Where(static text => text.Trim().Length > 1)
            .Select(text => catalog.Find(text, Most).Where(static hit => hit.Kind == CatalogHitKind.Standard))
            .FirstOrDefault(static hits => hits.Any()) ?? [];
    }

    /// <summary>What was loaded, where it is more than a handful of documents that the command names anyway.</summary>
    private void ReportLoad(LoadResult result)
    {
        if (result.Files.Length > MostFilesUnmentioned || result.Files.Any(static file => file.Rows is not null))
        {
            console.Error.WriteLine(LoadSummary.Of(result).ToString());
        }
    }

    /// <summary>Errors one by one; of warnings only the number, unless they explain why nothing could be read.</summary>
    private void ReportFindings(LoadedData data, DataRequest request, Func<Diagnostic, bool> isNews)
    {
        DiagnosticSeverity least = data.Catalog.Standards.IsEmpty ? DiagnosticSeverity.Info : DiagnosticSeverity.Error;
        List<Diagnostic> news = [.. DiagnosticOrder.ByPlace(data).Where(isNews)];
        List<Diagnostic> shown = [.. news.Where(finding => finding.Severity >= least).Take(MostFindingsShown)];
        foreach (Diagnostic finding in shown)
        {
            console.Error.WriteLine(finding.ToString());
        }

        List<string> rest = [.. NotShown(DiagnosticSeverity.Error, "error"), .. NotShown(DiagnosticSeverity.Warning, "warning")];
        if (rest.Count > 0)
        {
            string more = shown.Count > 0 ? " more" : "";
            string paths = string.Concat(request.Paths.Take(MostPathsNamed).Select(static path => " " + path)) + (request.Paths.Count > MostPathsNamed ? " …" : "");
            string mappings = string.Concat(request.Mappings.Select(static path => " --mapping " + path));
            console.Error.WriteLine($"({string.Join(" and ", rest)}{more} about the data; 'competency check{paths}{mappings}{request.TableArguments}' lists all.)");
        }

        IEnumerable<string> NotShown(DiagnosticSeverity severity, string noun)
        {
            int all = news.Count(finding => finding.Severity == severity)
                + news.Where(finding => finding.SuppressedRule?.Severity == severity).Sum(static finding => finding.SuppressedCount);
            int count = all - shown.Count(finding => finding.Severity == severity);
            return count > 0 ? [Wording.Counted(count, noun)] : [];
        }
    }
}
