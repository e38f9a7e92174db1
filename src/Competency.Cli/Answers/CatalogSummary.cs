using Competency.Model;

namespace Competency.Cli.Answers;

/// <summary>The catalog that an answer was computed from, so that it can be cited and reproduced.</summary>
/// <param name="Id">The id that follows from the content.</param>
/// <param name="Standards">How many standards it holds.</param>
internal sealed record CatalogSummary(string Id, int Standards)
{
    public static CatalogSummary Of(CompetencyCatalog catalog) => new(catalog.Id, catalog.Standards.Length);
}
