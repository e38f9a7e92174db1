using System.Collections.Immutable;

namespace Competency.Model.Tables;

// What a table says of where it comes from, so that a file of it can be traced and its figures be told from those of another catalog.
internal static class TableOrigin
{
    // A table that does not say where it comes from.
    public static ImmutableSortedDictionary<string, string> None { get; } =
        ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    public static ImmutableSortedDictionary<string, string> Of(CompetencyCatalog catalog) => None.Add("catalog", catalog.Id);

    public static ImmutableSortedDictionary<string, string> Of(string catalogId, string measure, string? weights)
    {
        ImmutableSortedDictionary<string, string> origin = None.Add("catalog", catalogId).Add("measure", measure);
        return weights is null ? origin : origin.Add("weights", weights);
    }
}
