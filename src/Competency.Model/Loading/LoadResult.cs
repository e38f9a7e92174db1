using System.Collections.Immutable;
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
    internal LoadResult(
        CompetencyCatalog catalog,
        ImmutableArray<LoadedFile> files,
        ImmutableArray<StandardDraft> drafts,
        ImmutableArray<Diagnostic> diagnostics)
    {
        Catalog = catalog;
        Files = files;
        Drafts = drafts;
        Diagnostics = diagnostics;
    }

    /// <summary>The catalog of all standards that could be built; empty if there are none.</summary>
    public CompetencyCatalog Catalog { get; }

    /// <summary>All files in order, including skipped ones.</summary>
    public ImmutableArray<LoadedFile> Files { get; }

    /// <summary>The drafts of all standards, including those from which no standard could be built.</summary>
    public ImmutableArray<StandardDraft> Drafts { get; }

    /// <summary>All diagnostics: file by file, in the order of locations, then those of the catalog.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether any diagnostic is an error, so that the catalog lacks something that a document contains.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
