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
    private LoadingFormats _forms = new([], [new IcapTextFormat(), new JsonFormat()]);

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
            .Concat(_forms.Rules)
            .Distinct()
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Adds a form that documents come in. The forms of this library are asked first, then those added, in order.</summary>
    public CatalogLoader Add(IDocumentFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        _forms = _forms with { Single = _forms.Single.Add(format) };
        return this;
    }

    /// <summary>
    /// Adds a form that takes several files of one folder together; forms added first are asked first, and all of them
    /// before the forms of single files.
    /// </summary>
    public CatalogLoader Add(IDocumentSetFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        _forms = _forms with { Sets = _forms.Sets.Add(format) };
        return this;
    }

    /// <summary>Reads files and folders.</summary>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    public LoadResult Load(params IReadOnlyList<string> paths) => Build(Noted(paths), CancellationToken.None);

    /// <summary>Reads documents that are at hand as bytes.</summary>
    public LoadResult Load(params IReadOnlyList<DocumentContent> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        DocumentReading reading = new(_forms, MaxFileSize);
        foreach (DocumentContent document in documents)
        {
            reading.AddContent(document);
        }

        return Build(reading, CancellationToken.None);
    }

    /// <summary>Reads files and folders without blocking the caller.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="cancellationToken">Checked before each document, and by tables before each row.</param>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    /// <exception cref="OperationCanceledException">The loading was canceled.</exception>
    public Task<LoadResult> LoadAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken = default)
    {
        DocumentReading reading = Noted(paths);
        return Task.Run(() => Build(reading, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// The standards one after the other, for sources larger than one wants to hold: each document is forgotten once its
    /// standards were taken. A standard finds a vocabulary only in its own document; conflicts between documents are not
    /// looked for.
    /// </summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="diagnostics">Told of every finding, document by document.</param>
    /// <param name="cancellationToken">Checked before each standard, and by tables before each row.</param>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public async IAsyncEnumerable<CompetencyStandard> StreamAsync(
        IReadOnlyList<string> paths,
        IProgress<Diagnostic>? diagnostics = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        DocumentReading reading = Noted(paths);
        using IEnumerator<ReadDocument> documents = reading.ReadAll(Progress, cancellationToken).GetEnumerator();
        while (await Task.Run(documents.MoveNext, cancellationToken).ConfigureAwait(false))
        {
            ReadDocument document = documents.Current;
            reading.Forget(document);
            ImmutableSortedDictionary<string, CompetencyVocabulary> vocabularies = new VocabularyBuilder(document.Diagnostics).Build(document.Drafts.Vocabularies);
            foreach (CompetencyStandard standard in DocumentReading.Build(document, vocabularies))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return standard;
            }

            Report(document.Findings(), diagnostics);
        }

        Report(reading.Leftovers(), diagnostics);
    }

    private static void Report(IEnumerable<Diagnostic> diagnostics, IProgress<Diagnostic>? findings)
    {
        if (findings is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in diagnostics)
        {
            findings.Report(diagnostic);
        }
    }

    private DocumentReading Noted(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        DocumentReading reading = new(_forms, MaxFileSize);
        foreach (string path in paths)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(path, nameof(paths));
            reading.AddPath(path);
        }

        return reading;
    }

    private LoadResult Build(DocumentReading reading, CancellationToken cancellationToken)
    {
        foreach (ReadDocument document in reading.ReadAll(Progress, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return reading.Build(new CatalogBuilder(_policy));
    }
}
