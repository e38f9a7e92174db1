using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Competency.Model.Catalog;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Icap;
using Competency.Model.Json;
using Competency.Model.Loading;
using Competency.Model.Mappings;
using Competency.Model.Matching;
using Competency.Model.Profiles;

namespace Competency.Model;

/// <summary>
/// Loads standards from files and folders into a catalog. Problems of content and files are diagnostics of the result, never exceptions.
/// </summary>
/// <remarks>
/// A file that <see cref="CompiledCatalog"/> wrote is opened; alone, and without another policy or checks, in milliseconds. Folders are
/// read recursively, in ordinal order. Files that operating systems leave behind, such as <c>.DS_Store</c> and what is in
/// <c>__MACOSX</c>, are ignored. Unrecognized files inside folders are skipped (Info); an unrecognized file passed
/// explicitly is an Error. Zip archives are read like folders. Formats can read several files of one folder together: see
/// <see cref="Add(IDocumentSetFormat)"/>. Files that hold several documents are opened as folders: see
/// <see cref="Add(IDocumentContainer)"/>. Limits: 256 MiB a file (see <see cref="MaxFileSize"/>), 100,000 files, folders 32 levels deep;
/// archives of 100,000 files and 4 GiB unpacked, without archives in them.
/// </remarks>
/// <example>
/// <code>
/// LoadResult result = new CatalogLoader().Load("docs/samples");
/// foreach (CompetencyStandard standard in result.Catalog.Standards)
/// {
///     Console.WriteLine($"{standard}: {standard.Tasks.Length} tasks");
/// }
/// </code>
/// </example>
public sealed class CatalogLoader
{
    private const long DefaultLargestFile = 256L << 20;

    private readonly IMatchingPolicy? _policy;
    private LoaderParts _parts = new([], [], [new IcapTextFormat(), new JsonFormat()], []);

    /// <summary>Makes a loader for iCAP text and for the JSON of this library.</summary>
    /// <param name="policy">The rule for which elements are the same competency; <see langword="null"/> for the default policy.</param>
    public CatalogLoader(IMatchingPolicy? policy = null)
    {
        _policy = policy;
    }

    /// <summary>The maximum size of a file, in bytes; larger files are not read. 256 MiB by default.</summary>
    public long MaxFileSize { get; init; } = DefaultLargestFile;

    /// <summary>
    /// Receives the progress before each file, and once more before the catalog is built; <see langword="null"/>, the default, for no
    /// reports.
    /// </summary>
    public IProgress<LoadProgress>? Progress { get; init; }

    /// <summary>
    /// All rules of the diagnostics that this loader can report, ordered by id: the rules of the library, of the formats and of the checks.
    /// Ids are permanent: CM1 files, CM2 iCAP text layout, CM3 content, CM4 JSON, CM5 catalog, CM6 CSV, CM7 mappings, CM8 profiles. Each
    /// rule of the library has a page under <c>docs/diagnostics/</c>.
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

    /// <summary>Adds a format. The formats of this library are asked first, then added ones in the order of addition.</summary>
    /// <param name="format">The format.</param>
    /// <returns>This loader.</returns>
    /// <exception cref="ArgumentException">The name of the reader is empty.</exception>
    public CatalogLoader Add(IDocumentFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentException.ThrowIfNullOrEmpty(format.Reader, nameof(format));
        _parts = _parts with { Formats = _parts.Formats.Add(format) };
        return this;
    }

    /// <summary>
    /// Adds a format of documents that consist of several files. Such formats are asked in the order of addition, before all formats of
    /// single files.
    /// </summary>
    /// <param name="format">The format.</param>
    /// <returns>This loader.</returns>
    /// <exception cref="ArgumentException">The name of the reader is empty.</exception>
    public CatalogLoader Add(IDocumentSetFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentException.ThrowIfNullOrEmpty(format.Reader, nameof(format));
        _parts = _parts with { Sets = _parts.Sets.Add(format) };
        return this;
    }

    /// <summary>
    /// Adds a kind of file that holds several documents. Containers are opened before formats are asked, the first one added that
    /// recognizes a file.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <returns>This loader.</returns>
    public CatalogLoader Add(IDocumentContainer container)
    {
        ArgumentNullException.ThrowIfNull(container);
        _parts = _parts with { Containers = _parts.Containers.Add(container) };
        return this;
    }

    /// <summary>Adds a check of every standard. Checks run in the order of addition.</summary>
    /// <param name="check">The check.</param>
    /// <returns>This loader.</returns>
    /// <exception cref="ArgumentException">The id of the check is empty.</exception>
    public CatalogLoader Add(IStandardCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentException.ThrowIfNullOrEmpty(check.Id, nameof(check));
        _parts = _parts with { Checks = _parts.Checks.Add(check) };
        return this;
    }

    /// <summary>Loads files and folders.</summary>
    /// <param name="paths">Paths of files and folders.</param>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    public LoadResult Load(params IReadOnlyList<string> paths) => Load(Checked(paths), CancellationToken.None);

    /// <summary>Loads documents in memory.</summary>
    /// <param name="documents">The documents.</param>
    public LoadResult Load(params IReadOnlyList<DocumentContent> documents) => Finish(Begin(documents, CancellationToken.None));

    // Files and folders, and after them documents in memory, together in one catalog.
    internal LoadResult Load(IReadOnlyList<string> paths, IReadOnlyList<DocumentContent> documents)
    {
        if (documents.Count == 0)
        {
            return Load(paths);
        }

        LoadRun run = Begin(Checked(paths), CancellationToken.None);
        foreach (DocumentContent document in documents)
        {
            run.AddContent(document);
        }

        return Finish(run);
    }

    /// <inheritdoc cref="LoadAsync(IReadOnlyList{string}, CancellationToken)"/>
    /// <param name="path">The path of a file or folder.</param>
    /// <param name="cancellationToken">Checked before each document, and in tables before each row.</param>
    public Task<LoadResult> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return LoadAsync([path], cancellationToken);
    }

    /// <summary>
    /// Loads files and folders on the thread pool, so that the caller is not blocked. A thread of the pool finds, opens and reads the
    /// files, synchronously: file systems are not faster otherwise.
    /// </summary>
    /// <param name="paths">Paths of files and folders.</param>
    /// <param name="cancellationToken">Checked before each document, and in tables before each row.</param>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    /// <exception cref="OperationCanceledException">The loading was canceled.</exception>
    /// <example>
    /// <code>
    /// LoadResult result = await new CatalogLoader().LoadAsync("docs/samples");
    /// Console.WriteLine(result.GetCatalogOrThrow());
    /// </code>
    /// </example>
    public Task<LoadResult> LoadAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken = default)
    {
        string[] own = Checked(paths);
        return Task.Run(() => Load(own, cancellationToken), cancellationToken);
    }

    /// <summary>Loads documents in memory on the thread pool, so that the caller is not blocked.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellationToken">Checked before each document, and in tables before each row.</param>
    /// <exception cref="OperationCanceledException">The loading was canceled.</exception>
    public Task<LoadResult> LoadAsync(IReadOnlyList<DocumentContent> documents, CancellationToken cancellationToken = default)
    {
        LoadRun run = Begin(documents, cancellationToken);
        return Task.Run(() => Finish(run), cancellationToken);
    }

    /// <summary>
    /// Reads standards one at a time, for sources too large for memory: each document is released once its standards are consumed. A
    /// standard can use only the vocabularies of its own document, and conflicts between documents are not detected.
    /// </summary>
    /// <param name="paths">Paths of files and folders.</param>
    /// <param name="diagnostics">Receives the diagnostics, document by document; <see langword="null"/> to ignore them.</param>
    /// <param name="cancellationToken">Checked before each standard, and in tables before each row.</param>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public IAsyncEnumerable<CompetencyStandard> StreamAsync(
        IReadOnlyList<string> paths, IProgress<Diagnostic>? diagnostics = null, CancellationToken cancellationToken = default)
    {
        return Stream(Checked(paths), diagnostics, cancellationToken);
    }

    private async IAsyncEnumerable<CompetencyStandard> Stream(
        string[] paths, IProgress<Diagnostic>? diagnostics, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        LoadRun run = await Task.Run(() => Begin(paths, cancellationToken), cancellationToken).ConfigureAwait(false);
        foreach (CompetencyStandard standard in run.CheckedStandards())
        {
            yield return standard;
        }

        using IEnumerator<LoadedDocument> documents = run.ReadAll(Progress).GetEnumerator();
        while (await Task.Run(documents.MoveNext, cancellationToken).ConfigureAwait(false))
        {
            LoadedDocument document = documents.Current;
            run.Forget(document);
            using IEnumerator<CompetencyStandard> standards = run.BuildAlone(document).GetEnumerator();
            while (await Task.Run(standards.MoveNext, cancellationToken).ConfigureAwait(false))
            {
                yield return standards.Current;
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

    // The paths, which the caller may change while they are loaded.
    private static string[] Checked(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        string[] own = [.. paths];
        foreach (string path in own)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(path, nameof(paths));
        }

        return own;
    }

    private LoadResult Load(string[] paths, CancellationToken cancellationToken) =>
        OpenedAlone(paths) ?? Finish(Begin(paths, cancellationToken));

    // A compiled catalog that stands alone is opened as it is, unless something was asked for that it was not compiled with.
    private LoadResult? OpenedAlone(string[] paths)
    {
        if (paths is not [string path] || !_parts.Checks.IsEmpty || !CompiledCatalog.IsCompiled(path))
        {
            return null;
        }

        LoadResult opened = CompiledCatalog.Open(path);
        bool isAsAsked = _policy is null || opened.HasErrors
            || string.Equals(_policy.Id, opened.Catalog.Policy.Id, StringComparison.Ordinal);
        return isAsAsked ? opened : null;
    }

    private LoadRun Begin(string[] paths, CancellationToken cancellationToken)
    {
        LoadRun run = new(_parts, MaxFileSize, cancellationToken);
        foreach (string path in paths)
        {
            if (CompiledCatalog.IsCompiled(path))
            {
                run.AddLoaded(CompiledCatalog.Open(path));
            }
            else
            {
                run.AddPath(path);
            }
        }

        return run;
    }

    private LoadRun Begin(IReadOnlyList<DocumentContent> documents, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documents);
        LoadRun run = new(_parts, MaxFileSize, cancellationToken);
        foreach (DocumentContent document in documents)
        {
            run.AddContent(document);
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
