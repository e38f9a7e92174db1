namespace Competency.Model;

/// <summary>That a work task needs a competency element, and what the document says about that need.</summary>
/// <param name="Element">The element.</param>
/// <param name="Level">The level stated on the link; where it is missing, the task's own level applies.</param>
/// <param name="Weight">The importance stated on the link, 0 or more.</param>
/// <param name="Strength">Essential, optional, core, additional.</param>
public sealed record ElementLink(
    CompetencyElement Element,
    CompetencyLevel? Level = null,
    double? Weight = null,
    RequirementStrength Strength = RequirementStrength.Unspecified);
