using Competency.Model.Mappings;

namespace Competency.Model.Answers.Forms;

// The catalog that an answer was computed from, so that it can be cited and reproduced.
// Id: The id that follows from the content.
// Standards: How many standards it holds.
// Mappings: The mapping files that it was made with; null if there were none.
internal sealed record CatalogSummary(string Id, int Standards, IReadOnlyList<CatalogSummary.MappingFile>? Mappings)
{
    public static CatalogSummary Of(CompetencyCatalog catalog) => new(
        catalog.Id,
        catalog.StandardCount,
        catalog.MappingSets.IsEmpty ? null : [.. catalog.MappingSets.Select(FileOf)]);

    private static MappingFile FileOf(MappingSet set) => new(set.Source ?? "", set.Mappings.Length, set.ContentHash);

    // A mapping file: its name, how many mappings it holds, and the hash of what they say.
    internal sealed record MappingFile(string File, int Mappings, string ContentHash);
}
