namespace Competency.Model.Drafts.Building;

// A competency that a role lists itself, not one of its tasks.
// Element: The element.
// Level: The level, if one is given.
// Weight: The importance, if it is given.
// Strength: How strongly it is asked for.
internal readonly record struct RoleDemand(
    CompetencyElement Element, CompetencyLevel? Level, double? Weight, RequirementStrength Strength);
