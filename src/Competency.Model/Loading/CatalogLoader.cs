using System.Collections.Immutable;
using Competency.Model.Drafts;
using Competency.Model.Icap;
using Competency.Model.Json;
using Competency.Model.Loading;
using Competency.Model.Matching;

namespace Competency.Model;

/// <summary>
/// Reads standards from files and folders and gathers them in a catalog. What is wrong with content or files is in the
/// result, never thrown.
/// </summary>
/// <remarks>
/// Folders are read recursively, in ordinal order; files of no known form in them are skipped with an Info, while a file
/// named by the caller that no reader knows is an Error. Limits: 256 MiB a file (see <see cref="LargestFile"/>), 100,000
/// files, folders 32 deep.
/// </remarks>
public sealed class CatalogLoader
{
    private const long DefaultLargestFile = 256L << 20;

    private readonly IMatchingPolicy? _policy;
    private ImmutableArray<IDocumentFormat> _formats = [new IcapTextFormat(), new JsonFormat()];

    /// <summary>A loader of iCAP text and of this library's JSON.</summary>
    /// <param name="policy">When two elements are the same competency; the default policy if missing.</param>
    public CatalogLoader(IMatchingPolicy? policy = null)
    {
        _policy = policy;
    }

    /// <summary>The size in bytes above which a file is not read.</summary>
    public long LargestFile { get; init; } = DefaultLargestFile;

    /// <summary>Adds a form that documents come in. The forms of this library are asked first, then those added, in order.</summary>
    public CatalogLoader Add(IDocumentFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        _formats = _formats.Add(format);
        return this;
    }

    /// <summary>Reads files and folders.</summary>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    public LoadResult Load(params IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        DocumentReading reading = new(_formats, LargestFile);
        foreach (string path in paths)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(path, nameof(paths));
            reading.ReadPath(path);
        }

        return reading.Build(new CatalogBuilder(_policy));
    }

    /// <summary>Reads documents that are at hand as bytes.</summary>
    public LoadResult Load(params IReadOnlyList<DocumentContent> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        DocumentReading reading = new(_formats, LargestFile);
        foreach (DocumentContent document in documents)
        {
            reading.ReadContent(document.Name, document.Bytes, isNamed: true);
        }

        return reading.Build(new CatalogBuilder(_policy));
    }
}
