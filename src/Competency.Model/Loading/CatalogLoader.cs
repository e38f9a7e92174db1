using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Competency.Model.Catalog;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;
using Competency.Model.Formats;
using Competency.Model.Icap;
using Competency.Model.Json;
using Competency.Model.Loading;
using Competency.Model.Mappings;
using Competency.Model.Matching;
using Competency.Model.Profiles;

namespace Competency.Model;

/// <summary>
/// Reads standards from files and folders and gathers them in a catalog. What is wrong with content or files is in the
/// result, never thrown.
/// </summary>
/// <remarks>
/// Folders are read recursively, in ordinal order; files of no known form in them are skipped with an Info, while a file
/// named by the caller that no reader knows is an Error. Files of one folder may be read together: see
/// <see cref="Add(IDocumentSetFormat)"/>. Limits: 256 MiB a file (see <see cref="MaxFileSize"/>), 100,000 files, folders
/// 32 deep.
/// </remarks>
public sealed class CatalogLoader
{
    private const long DefaultLargestFile = 256L << 20;

    private readonly IMatchingPolicy? _policy;
    private LoaderParts _parts = new([], [new IcapTextFormat(), new JsonFormat()], []);

    /// <summary>A loader of iCAP text and of this library's JSON.</summary>
    /// <param name="policy">When two elements are the same competency; the default policy if missing.</param>
    public CatalogLoader(IMatchingPolicy? policy = null)
    {
        _policy = policy;
    }

    /// <summary>The size in bytes above which a file is not read.</summary>
    public long MaxFileSize { get; init; } = DefaultLargestFile;

    /// <summary>Told of each file before it is read, and once more when the catalog is about to be built.</summary>
    public IProgress<LoadProgress>? Progress { get; init; }

    /// <summary>
    /// All rules that a diagnostic of this loader can belong to, ordered by id: those of the library and those of its formats.
    /// Ids are permanent: CM1 files, CM2 iCAP text layout, CM3 content, CM4 JSON, CM5 catalog, CM6 CSV, CM7 mappings, CM8 profiles.
    /// Each has a page under <c>docs/diagnostics/</c>.
    /// </summary>
    public ImmutableArray<DiagnosticDescriptor> Rules =>
    [
        .. FileRules.All
            .Concat(ContentRules.All)
            .Concat(CatalogRules.All)
            .Concat(MappingRules.All)
            .Concat(ProfileRules.All)
            .Concat(_parts.Rules)
            .Distinct()
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Adds a form that documents come in. The forms of this library are asked first, then those added, in order.</summary>
    public CatalogLoader Add(IDocumentFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentException.ThrowIfNullOrEmpty(format.Reader, nameof(format));
        _parts = _parts with { Formats = _parts.Formats.Add(format) };
        return this;
    }

    /// <summary>
    /// Adds a form that takes several files of one folder together; forms added first are asked first, and all of them
    /// before the forms of single files.
    /// </summary>
    public CatalogLoader Add(IDocumentSetFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentException.ThrowIfNullOrEmpty(format.Reader, nameof(format));
        _parts = _parts with { Sets = _parts.Sets.Add(format) };
        return this;
    }

    /// <summary>Adds a check that every standard goes through. Checks run in the order in which they were added.</summary>
    public CatalogLoader Add(IStandardCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentException.ThrowIfNullOrEmpty(check.Id, nameof(check));
        _parts = _parts with { Checks = _parts.Checks.Add(check) };
        return this;
    }

    /// <summary>Reads files and folders.</summary>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    public LoadResult Load(params IReadOnlyList<string> paths) => Finish(Begin(paths, CancellationToken.None));

    /// <summary>Reads documents that are at hand as bytes.</summary>
    public LoadResult Load(params IReadOnlyList<DocumentContent> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        LoadRun run = new(_parts, MaxFileSize, CancellationToken.None);
        foreach (DocumentContent document in documents)
        {
            run.AddContent(document);
        }

        return Finish(run);
    }

    /// <summary>Reads files and folders without blocking the caller.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="cancellationToken">Checked before each document, and by tables before each row.</param>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    /// <exception cref="OperationCanceledException">The loading was canceled.</exception>
    public Task<LoadResult> LoadAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken = default)
    {
        LoadRun run = Begin(paths, cancellationToken);
        return Task.Run(() => Finish(run), cancellationToken);
    }

    /// <summary>
    /// The standards one after the other, for sources larger than one wants to hold: each document is forgotten once its
    /// standards were taken. A standard finds a vocabulary only in its own document; conflicts between documents are not
    /// looked for.
    /// </summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="diagnostics">Receives every diagnostic, document by document.</param>
    /// <param name="cancellationToken">Checked before each standard, and by tables before each row.</param>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public async IAsyncEnumerable<CompetencyStandard> StreamAsync(
        IReadOnlyList<string> paths,
        IProgress<Diagnostic>? diagnostics = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        LoadRun run = Begin(paths, cancellationToken);
        using IEnumerator<LoadedDocument> documents = run.ReadAll(Progress).GetEnumerator();
        while (await Task.Run(documents.MoveNext, cancellationToken).ConfigureAwait(false))
        {
            LoadedDocument document = documents.Current;
            run.Forget(document);
            ImmutableSortedDictionary<string, CompetencyVocabulary> vocabularies =
                new VocabularyBuilder(document.Diagnostics).Build(document.Drafts.Vocabularies);
            foreach (CompetencyStandard standard in run.Build(document, vocabularies))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return standard;
            }

            Report(document.OrderedDiagnostics(), diagnostics);
        }

        Report(run.Leftovers(), diagnostics);
    }

    private static void Report(IEnumerable<Diagnostic> diagnostics, IProgress<Diagnostic>? progress)
    {
        if (progress is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in diagnostics)
        {
            progress.Report(diagnostic);
        }
    }

    private LoadRun Begin(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        LoadRun run = new(_parts, MaxFileSize, cancellationToken);
        foreach (string path in paths)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(path, nameof(paths));
            run.AddPath(path);
        }

        return run;
    }

    private LoadResult Finish(LoadRun run)
    {
        foreach (LoadedDocument _ in run.ReadAll(Progress))
        {
            // Reading is what counts; the run keeps the documents.
        }

        return run.Build(new CatalogBuilder(_policy));
    }
}
