namespace Competency.Model.Catalog;

// A standard added to a catalog builder.
// Standard: The standard.
// Precedence: The smaller one wins in a conflict.
internal sealed record CandidateStandard(CompetencyStandard Standard, int Precedence)
{
    // The hash of its content, once Hash was called: only standards of one code are told apart by it.
    public string? ContentHash { get; private set; }

    // The name of its source, for their order.
    public string Source => StandardLocations.SourceOf(Standard) ?? "";

    public void Hash() => ContentHash = Catalog.ContentHash.Of(Standard);
}
