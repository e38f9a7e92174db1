using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Competency.Model.Drafts;

namespace Competency.Model;

/// <summary>The result of loading: the catalog, the files, the drafts and all diagnostics.</summary>
/// <example>
/// The catalog, if nothing is wrong with the files:
/// <code>
/// LoadResult result = new CatalogLoader().Load("docs/samples");
/// foreach (Diagnostic diagnostic in result.Diagnostics)
/// {
///     Console.WriteLine(diagnostic);
/// }
///
/// Console.WriteLine(result.HasErrors ? "Correct the files." : $"{result.Files.Length} files, {result.Catalog}");
/// </code>
/// </example>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class LoadResult
{
    // How many errors an exception names.
    private const int MostShown = 5;

    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics;
    private readonly Lazy<DiagnosticCounts> _counts;

    internal LoadResult(
        CompetencyCatalog catalog,
        ImmutableArray<LoadedFile> files,
        ImmutableArray<StandardDraft> drafts,
        ImmutableArray<Diagnostic> diagnostics)
        : this(catalog, files, drafts, new Lazy<ImmutableArray<Diagnostic>>(diagnostics), new(() => DiagnosticCounts.Of(diagnostics)))
    {
    }

    // The diagnostics are made when they are first asked for, and counted without being made.
    internal LoadResult(
        CompetencyCatalog catalog,
        ImmutableArray<LoadedFile> files,
        ImmutableArray<StandardDraft> drafts,
        Lazy<ImmutableArray<Diagnostic>> diagnostics,
        Lazy<DiagnosticCounts> counts)
    {
        Catalog = catalog;
        Files = files;
        Drafts = drafts;
        _diagnostics = diagnostics;
        _counts = counts;
    }

    /// <summary>The catalog of all standards that could be built; empty if there are none.</summary>
    public CompetencyCatalog Catalog { get; }

    /// <summary>All files in order, including skipped ones.</summary>
    public ImmutableArray<LoadedFile> Files { get; }

    /// <summary>The drafts of all standards, including those from which no standard could be built.</summary>
    public ImmutableArray<StandardDraft> Drafts { get; }

    /// <summary>All diagnostics: file by file, in the order of locations, then those of the catalog.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Value;

    // Those of loading, without those of the catalog, which come last.
    internal IEnumerable<Diagnostic> LoadDiagnostics => Diagnostics.Take(Diagnostics.Length - Catalog.Diagnostics.Length);

    internal DiagnosticCounts Counts => _counts.Value;

    /// <summary>Whether any diagnostic is an error, so that the catalog lacks something that a document contains.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The numbers of files and diagnostics, and the catalog.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Files.Length} files, {Diagnostics.Length} diagnostics, catalog {Catalog}");

    /// <summary>
    /// The catalog, for callers who prefer an exception to diagnostics: a wrong path is then not an empty catalog, nor a damaged file a
    /// catalog without its standards.
    /// </summary>
    /// <exception cref="InvalidDataException">
    /// Some diagnostics are errors. The message states how many, and the first five with their locations.
    /// </exception>
    /// <example>
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").GetCatalogOrThrow();
    /// Console.WriteLine(catalog);
    /// </code>
    /// </example>
    public CompetencyCatalog GetCatalogOrThrow()
    {
        Diagnostic[] errors = [.. Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (errors.Length == 0)
        {
            return Catalog;
        }

        string count = errors.Length == 1 ? "1 error" : string.Create(CultureInfo.InvariantCulture, $"{errors.Length} errors");
        string shown = string.Join(Environment.NewLine, errors.Take(MostShown));
        string more = errors.Length > MostShown ? Environment.NewLine + "…" : "";
        throw new InvalidDataException($"Loading found {count}:{Environment.NewLine}{shown}{more}");
    }
}
