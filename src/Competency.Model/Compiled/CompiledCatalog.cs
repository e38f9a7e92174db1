using Competency.Model.Compiled;
using Competency.Model.Compiled.Bytes;
using Competency.Model.Formats;
using Competency.Model.Matching;

namespace Competency.Model;

/// <summary>
/// Catalogs compiled to one file, which opens in milliseconds, however large it is: nothing is read again, grouped again or counted again,
/// and objects are made when they are touched.
/// </summary>
/// <remarks>
/// A catalog that was opened answers as the one that was written, to the last byte, and has its <see cref="CompetencyCatalog.Id"/>. The
/// file holds what a catalog holds, and what was found when it was loaded: files and diagnostics. It does not hold drafts. Files are of
/// one version of the format, which <c>docs/compiled-catalogs.md</c> describes; a file of another version is a diagnostic, as a damaged
/// file is. Equal catalogs give equal bytes. A file has 2 GiB at most. It is mapped into memory as long as its catalog is in use: replace
/// it, as <see cref="Write(string, LoadResult)"/> does, and never change it in place.
/// </remarks>
/// <example>
/// <code>
/// LoadResult loaded = new CatalogLoader().Load("docs/samples");
/// string path = Path.Combine(Path.GetTempPath(), "samples.cmc");
/// CompiledCatalog.Write(path, loaded);
///
/// CompetencyCatalog catalog = CompiledCatalog.Open(path).Catalog;
/// Console.WriteLine(catalog.Id == loaded.Catalog.Id);                      // True
/// Console.WriteLine(catalog["TFB5131-902"].Title);
/// </code>
/// </example>
public static class CompiledCatalog
{
    /// <summary>Compiles a catalog, and what was found when it was loaded, to a file. An existing file is replaced in one step.</summary>
    /// <param name="path">The path of the file, whose name usually ends in <c>.cmc</c>.</param>
    /// <param name="result">The result of loading.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The file cannot be written, or would have more than 2 GiB.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, LoadResult result)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(result);
        Replace(path, stream => WriteTo(stream, result));
    }

    /// <summary>Compiles a catalog to a file. An existing file is replaced in one step.</summary>
    /// <param name="path">The path of the file, whose name usually ends in <c>.cmc</c>.</param>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The file cannot be written, or would have more than 2 GiB.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, CompetencyCatalog catalog)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(catalog);
        Replace(path, stream => WriteTo(stream, catalog));
    }

    /// <summary>Compiles a catalog, and what was found when it was loaded, to a stream, which stays open.</summary>
    /// <param name="destination">The stream.</param>
    /// <param name="result">The result of loading.</param>
    /// <exception cref="IOException">The stream cannot be written, or the file would have more than 2 GiB; then nothing is.</exception>
    public static void WriteTo(Stream destination, LoadResult result)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(result);
        CompiledWriter.Write(destination, result.Catalog, result.Files, result.Diagnostics);
    }

    /// <summary>Compiles a catalog to a stream, which stays open.</summary>
    /// <param name="destination">The stream.</param>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="IOException">The stream cannot be written, or the file would have more than 2 GiB; then nothing is.</exception>
    public static void WriteTo(Stream destination, CompetencyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(catalog);
        CompiledWriter.Write(destination, catalog, [], catalog.Diagnostics);
    }

    /// <inheritdoc cref="WriteTo(Stream, LoadResult)"/>
    /// <param name="destination"/>
    /// <param name="result"/>
    /// <param name="cancellationToken">Checked before each part that is written.</param>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task WriteToAsync(Stream destination, LoadResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(result);
        return CopyAsync(destination, stream => WriteTo(stream, result), cancellationToken);
    }

    /// <inheritdoc cref="WriteTo(Stream, CompetencyCatalog)"/>
    /// <param name="destination"/>
    /// <param name="catalog"/>
    /// <param name="cancellationToken">Checked before each part that is written.</param>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task WriteToAsync(
        Stream destination, CompetencyCatalog catalog, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(catalog);
        return CopyAsync(destination, stream => WriteTo(stream, catalog), cancellationToken);
    }

    /// <summary>Opens a compiled catalog. All of the file is verified; what is wrong with it is a diagnostic of the result.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="policy">
    /// The policy by which the catalog was built; <see langword="null"/> for any of <see cref="MatchingPolicies.All"/>, with or without
    /// mappings, which the file names. A file of another policy is not read.
    /// </param>
    /// <returns>
    /// The catalog with the files and diagnostics of its load; an empty one with an error (CM1021) if it cannot be read.
    /// </returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static LoadResult Open(string path, IMatchingPolicy? policy = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            return CompiledReader.Open(path, MappedFile.Open(path), policy);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            DiagnosticBag diagnostics = new();
            diagnostics.Add(FileRules.FileUnreadable, new SourceLocation { File = path }, path, exception.Message);
            return CompiledReader.Failed(path, diagnostics);
        }
    }

    /// <summary>
    /// Opens a compiled catalog in memory, such as a resource of an application, which must not change while the catalog is in use.
    /// </summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="policy">The policy by which the catalog was built, as for <see cref="Open(string, IMatchingPolicy?)"/>.</param>
    /// <returns>
    /// The catalog with the files and diagnostics of its load; an empty one with an error (CM1021) if it cannot be read.
    /// </returns>
    public static LoadResult Open(ReadOnlyMemory<byte> bytes, IMatchingPolicy? policy = null) =>
        CompiledReader.Open("(memory)", bytes, policy);

    // Whether a file begins as a compiled catalog does. What has no length is no file that can be read twice, such as a pipe.
    internal static bool IsCompiled(string path)
    {
        try
        {
            FileInfo named = new(path);
            FileSystemInfo? file = named.LinkTarget is null ? named : named.ResolveLinkTarget(returnFinalTarget: true);
            if (file is not FileInfo { Exists: true, Length: >= CompiledFile.HeaderLength })
            {
                return false;
            }

            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            Span<byte> begin = stackalloc byte[CompiledFile.Signature.Length];
            return stream.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false) == begin.Length
                && begin.SequenceEqual(CompiledFile.Signature);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return false;
        }
    }

    // Writes beside the file and then takes its place, so that whoever has the old one open keeps it, and nobody sees half a file.
    internal static void Replace(string path, Action<Stream> write)
    {
        string beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    // A file is put together in memory, since its directory stands first.
    private static async Task CopyAsync(Stream destination, Action<Stream> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using MemoryStream whole = new();
        write(whole);
        whole.Position = 0;
        await whole.CopyToAsync(destination, cancellationToken).ConfigureAwait(false);
    }
}
