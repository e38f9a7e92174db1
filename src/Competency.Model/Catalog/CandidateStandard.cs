namespace Competency.Model.Catalog;

// A standard added to a catalog builder.
// Standard: The standard.
// Precedence: The smaller one wins in a conflict.
// ContentHash: The hash of its content.
internal sealed record CandidateStandard(CompetencyStandard Standard, int Precedence, string ContentHash)
{
    // The name of its source, for their order.
    public string Source => StandardLocations.SourceOf(Standard) ?? "";
}
