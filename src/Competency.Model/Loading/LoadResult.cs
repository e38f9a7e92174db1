using System.Collections.Immutable;
using Competency.Model.Drafts;

namespace Competency.Model;

/// <summary>A catalog, and everything that was found on the way to it.</summary>
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

    /// <summary>All standards that could be made, gathered; empty if none could.</summary>
    public CompetencyCatalog Catalog { get; }

    /// <summary>Every file met, in order, also those that were skipped.</summary>
    public ImmutableArray<LoadedFile> Files { get; }

    /// <summary>What was understood of each standard before it was checked, also of those that failed.</summary>
    public ImmutableArray<StandardDraft> Drafts { get; }

    /// <summary>Every finding: file by file in order of place, then those of the catalog.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether something that a document says is missing from the catalog.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
