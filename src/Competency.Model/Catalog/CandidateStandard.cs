namespace Competency.Model.Catalog;

/// <summary>A standard added to a catalog builder.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Precedence">The smaller one wins in a conflict.</param>
/// <param name="ContentHash">The hash of its content.</param>
internal sealed record CandidateStandard(CompetencyStandard Standard, int Precedence, string ContentHash)
{
    /// <summary>The name of its source, for messages.</summary>
    public string Source => StandardLocations.SourceOf(Standard);
}
