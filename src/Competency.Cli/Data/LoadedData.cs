using System.Collections.Immutable;
using Competency.Model;
using Competency.Model.Mappings;

namespace Competency.Cli.Data;

/// <summary>Standards and mapping files that were loaded together.</summary>
/// <param name="Result">The catalog and how it came about.</param>
/// <param name="Mappings">The mapping files, in the order given.</param>
internal sealed record LoadedData(LoadResult Result, ImmutableArray<MappingReadResult> Mappings)
{
    /// <summary>The catalog.</summary>
    public CompetencyCatalog Catalog => Result.Catalog;

    /// <summary>Every diagnostic: about standards, about the catalog, about mapping files.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Result.Diagnostics.Concat(Mappings.SelectMany(static mapping => mapping.Diagnostics));

    /// <summary>The files, in the order in which they were read.</summary>
    public IEnumerable<string> Files =>
        Result.Files.Select(static file => file.Name).Concat(Mappings.Select(static mapping => mapping.Set.Source).OfType<string>());

    /// <summary>Whether a diagnostic is about mappings.</summary>
    public bool IsAboutMappings(Diagnostic diagnostic) =>
        diagnostic.Location.File is string file
        && Mappings.Any(mapping => string.Equals(mapping.Set.Source, file, StringComparison.Ordinal));
}
