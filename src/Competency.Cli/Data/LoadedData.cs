using System.Collections.Immutable;
using Competency.Model;
using Competency.Model.Mappings;

namespace Competency.Cli.Data;

// Standards and mapping files that were loaded together.
// Result: The catalog and how it came about.
// Mappings: The mapping files, in the order given.
internal sealed record LoadedData(LoadResult Result, ImmutableArray<MappingReadResult> Mappings)
{
    // The catalog.
    public CompetencyCatalog Catalog => Result.Catalog;

    // Every diagnostic: about standards, about the catalog, about mapping files.
    public IEnumerable<Diagnostic> Diagnostics => Result.Diagnostics.Concat(Mappings.SelectMany(static mapping => mapping.Diagnostics));

    // The files, in the order in which they were read.
    public IEnumerable<string> Files =>
        Result.Files.Select(static file => file.Name).Concat(Mappings.Select(static mapping => mapping.Set.Source).OfType<string>());

    // Whether a diagnostic is about mappings.
    public bool IsAboutMappings(Diagnostic diagnostic) =>
        diagnostic.Location.File is string file
        && Mappings.Any(mapping => string.Equals(mapping.Set.Source, file, StringComparison.Ordinal));
}
