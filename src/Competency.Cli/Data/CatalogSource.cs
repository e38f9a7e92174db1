using System.Collections.Immutable;
using Competency.Cli.Console;
using Competency.Cli.Data.Kept;
using Competency.Model;
using Competency.Model.Catalog;
using Competency.Model.Compiled;
using Competency.Model.Mappings;
using Competency.Model.Matching;

namespace Competency.Cli.Data;

// Loads the standards for a command, and reports problems on standard error.
// cache: Where data that were read are kept; null for nowhere.
internal sealed class CatalogSource(ToolConsole console, CacheFolder? cache = null)
{
    // Names files and folders when no option does, separated as in PATH.
    public const string Variable = "COMPETENCY_DATA";

    private const int MaxDiagnosticsShown = 10;
    private const int MostPathsNamed = 2;
    private const int MostSuggestions = 3;
    private const int MostFilesUnmentioned = 10;

    // Checks the other files that a command reads and writes.
    public FileLocations Locations { get; } = new(console);

    // The data of the options, else that of the environment, else the samples.
    // Throws NoAnswerException: A mapping file cannot be read; this was reported.
    public LoadedData Load(DataRequest request)
    {
        LoadedData data = LoadQuietly(request);
        bool isSamples = IsSamples(request);
        if (!isSamples)
        {
            ReportLoad(data.Result);
        }

        ReportDiagnostics(data, request, isSamples);
        return data.Mappings.Any(static mapping => mapping.Set.Mappings.IsEmpty && mapping.HasErrors)
            ? throw new NoAnswerException()
            : data;
    }

    // The same without reporting diagnostics, for the command that lists them.
    public LoadedData LoadQuietly(DataRequest request)
    {
        IReadOnlyList<string> paths = request.Paths.Count > 0 ? request.Paths : FromEnvironment();
        ImmutableArray<MappingReadResult> mappings =
        [
            .. request.Mappings.Select(ReadMapping),
        ];
        IMatchingPolicy? policy = mappings.IsEmpty ? null : MatchingPolicies.Mapped(mappings.Select(static mapping => mapping.Set));
        (CompiledCache? forms, InputList? kept) = CacheFor(request, paths);
        string options = OptionsOf(request, policy);
        if (kept is not null && forms?.Find(kept, options, policy) is LoadResult found)
        {
            Tell(request, Say("The data were read from the cache."));
            return new LoadedData(found, mappings);
        }

        LoadedData data = new(Read(request, paths, policy), mappings);
        if (kept is not null && forms?.Keep(kept, options, data.Result) is string place)
        {
            Tell(request, Say($"The data were read, and kept in the cache as '{place}'."));
        }

        return data;
    }

    private LoadResult Read(DataRequest request, IReadOnlyList<string> paths, IMatchingPolicy? policy)
    {
        using LoadingBar? bar = console.ShowsProgress ? new LoadingBar(console.Terminal) : null;
        CatalogLoader loader = new CatalogLoader(policy) { Progress = bar }.AddCsv(request.Tables).AddColumnar().AddExcel();
        DocumentContent[] input = request.Paths.Contains(StandardInput.Path, StringComparer.Ordinal)
            ? [StandardInput.ReadDocument(console, loader.MaxFileSize)] : [];
        string[] files = [.. paths.Where(path => input.Length == 0 || path != StandardInput.Path)];
        return paths.Count == 0 ? SampleSets.Load(loader, request.Words) : loader.Load(files, input);
    }

    // The compiled forms, and the files by which they are looked up; neither if the data are not to be kept.
    private (CompiledCache? Forms, InputList? Files) CacheFor(DataRequest request, IReadOnlyList<string> paths)
    {
        bool isAsked = request.UsesCache && paths.Count > 0 && !paths.Contains(StandardInput.Path, StringComparer.Ordinal);
        return cache is null || !isAsked ? (null, null) : (new CompiledCache(cache), InputList.Of(paths));
    }

    // What decides, beside the files, what is read.
    private static string OptionsOf(DataRequest request, IMatchingPolicy? policy) =>
        $"{CompiledWriter.Library}\n{policy?.Id}\n{request.TableArguments}";

    private void Tell(DataRequest request, string what)
    {
        if (request.IsVerbose)
        {
            console.Error.WriteLine($"competency: {what}");
        }
    }

    // The data whose codes may come next in a line. Without any, both sets of samples may be meant.
    public IEnumerable<CompetencyCatalog> LoadNext(DataRequest request) => IsSamples(request)
        ? SampleSets.LoadNext(new CatalogLoader(), request.Words).Select(static samples => samples.Catalog)
        : [LoadQuietly(request).Catalog];

    private MappingReadResult ReadMapping(string path)
    {
        if (path != StandardInput.Path)
        {
            return SssomFile.Read(path, [ExcelWorkbooks.Container]);
        }

        try
        {
            using Stream input = StandardInput.Open(console, path);
            return SssomFile.ReadFrom(input, StandardInput.Name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"competency: {exception.Message}");
            throw new NoAnswerException();
        }
    }

    // Whether data are read in a moment: the samples, and files that are small together. Standard input is not.
    public static bool IsSmall(DataRequest request)
    {
        const long MostBytes = 4 << 20;
        const int MostFiles = 200;
        FileInfo[] files =
        [
            .. PathsOf(request).SelectMany(static path => Directory.Exists(path)
                ? new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories)
                : [new FileInfo(path)]).Take(MostFiles + 1),
        ];
        return files.Length <= MostFiles && Array.TrueForAll(files, static file => file.Exists)
            && files.Sum(static file => file.Length) <= MostBytes;
    }

    // Whether a command works on the samples. Their irregularities are intended, so they are not reported.
    private static bool IsSamples(DataRequest request) => request.Paths.Count == 0 && FromEnvironment().Length == 0;

    private static string[] FromEnvironment() =>
        (Environment.GetEnvironmentVariable(Variable) ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // The files and folders that a request reads.
    public static IEnumerable<string> PathsOf(DataRequest request) =>
        [.. request.Paths.Count > 0 ? request.Paths : FromEnvironment(), .. request.Mappings];

    // The standard that people name so; null if there is none, or several, which is reported with what may be meant. That others share the
    // code is reported, too, unless the caller chose one of them.
    // Throws NoAnswerException: No standard was read; this was reported.
    public CompetencyStandard? Find(CompetencyCatalog catalog, string code)
    {
        if (catalog.TryGet(code, out CompetencyStandard? standard))
        {
            ReportShared(catalog, standard);
            return standard;
        }

        if (catalog.StandardCount == 0 && catalog.Vocabularies.IsEmpty)
        {
            console.Error.WriteLine(Say("competency: no standard was read."));
            throw new NoAnswerException();
        }

        ImmutableArray<StandardSuggestion> suggestions = catalog.Suggest(code, MostSuggestions);
        bool isAmbiguous = suggestions.Count(static suggestion => suggestion.Reason == SuggestionReason.SameName) > 1;
        console.Error.WriteLine(isAmbiguous
            ? Say($"competency: several standards are named '{code}'. Use the code of one.")
            : Say($"competency: no standard has the code or title '{code}'."));
        foreach (StandardSuggestion suggestion in suggestions)
        {
            string name = ShownCode.WithTitle(catalog, suggestion.Standard);
            console.Error.WriteLine(isAmbiguous ? $"  {name}" : Say($"  Did you mean {name}?"));
        }

        return null;
    }

    private void ReportShared(CompetencyCatalog catalog, CompetencyStandard standard)
    {
        // Others have the code with a number behind it as key, and stand near it; a document may have such a code, too.
        if (!catalog.KeyOf(standard).Equals(standard.Code) || catalog.Content.FindKey($"{standard.Code}#2") < 0)
        {
            return;
        }

        string[] others =
        [
            .. catalog.Standards
                .Where(other => other != standard && other.Code.Equals(standard.Code))
                .Select(other => NameOf(catalog, other)),
        ];
        if (others.Length > 0)
        {
            console.Error.WriteLine(
                Say($"competency: {Wording.Number(others.Length + 1)} documents have the code '{standard.Code}'; this answer is about "
                + $"{NameOf(catalog, standard)}, not about {Wording.List(others)}."));
        }
    }

    // Key, title and file, by which documents of one code are told apart.
    private static string NameOf(CompetencyCatalog catalog, CompetencyStandard standard)
    {
        string file = standard.Provenance?.Source is string source ? $" ({Path.GetFileName(source)})" : "";
        return $"{catalog.KeyOf(standard)} {standard.Title}{file}";
    }

    // What was loaded, where it is more than a handful of documents that the command names anyway.
    private void ReportLoad(LoadResult result)
    {
        if (result.Files.Length > MostFilesUnmentioned || result.Files.Any(static file => file.Rows is not null))
        {
            console.Error.WriteLine(LoadSummary.Of(result));
        }
    }

    // Errors one by one; of warnings only the number, unless they explain why nothing could be read.
    private void ReportDiagnostics(LoadedData data, DataRequest request, bool isSamples)
    {
        DiagnosticSeverity least = data.Catalog.StandardCount == 0 ? DiagnosticSeverity.Info : DiagnosticSeverity.Error;
        // A compiled catalog counts its diagnostics without making them.
        DiagnosticCounts counts = isSamples || !data.Mappings.IsEmpty ? DiagnosticCounts.Of(News()) : data.Result.Counts;
        List<Diagnostic> shown = counts.Errors == 0 && least == DiagnosticSeverity.Error
            ? []
            : [.. News().Where(diagnostic => diagnostic.Severity >= least).Take(MaxDiagnosticsShown)];
        foreach (Diagnostic diagnostic in shown)
        {
            console.Error.WriteLine(diagnostic.GetText());
        }

        List<string> rest =
        [
            .. NotShown(DiagnosticSeverity.Error, counts.Errors, "error"),
            .. NotShown(DiagnosticSeverity.Warning, counts.Warnings, "warning"),
        ];
        if (rest.Count > 0)
        {
            string found = shown.Count > 0 ? Say(" more") : "";
            found = string.Join(Say(" and "), rest) + found;
            if (request.Paths.Concat(request.Mappings).Contains(StandardInput.Path, StringComparer.Ordinal))
            {
                // What it had is read, and no call can list it again.
                console.Error.WriteLine(Say($"({found} in the data.)"));
                return;
            }

            string paths = string.Concat(request.Paths.Take(MostPathsNamed).Select(static path => " " + path))
                + (request.Paths.Count > MostPathsNamed ? " …" : "");
            string mappings = string.Concat(request.Mappings.Select(static path => " --mapping " + path));
            string call = $"competency check{paths}{mappings}{request.TableArguments}";
            console.Error.WriteLine(Say($"({found} in the data; '{call}' lists them.)"));
        }

        IEnumerable<Diagnostic> News() =>
            DiagnosticOrder.ByLocation(data).Where(diagnostic => !isSamples || data.IsAboutMappings(diagnostic));

        IEnumerable<string> NotShown(DiagnosticSeverity severity, int all, string noun)
        {
            int count = all - shown.Count(diagnostic => diagnostic.Severity == severity);
            return count > 0 ? [Wording.Counted(count, noun)] : [];
        }
    }
}
