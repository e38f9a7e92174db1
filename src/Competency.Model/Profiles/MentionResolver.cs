namespace Competency.Model.Profiles;

// Resolves what profiles mention: the concepts that a text means, and the level on their scale.
internal sealed class MentionResolver(CompetencyCatalog catalog)
{
    private readonly ConceptNames _names = ConceptNames.Of(catalog);
    private ConceptScales? _scales;

    // The concepts that a text means, ascending; see ConceptNames.Find.
    public int[] Find(string text, ElementKind? kind = null) => _names.Find(text, kind);

    // The level of a concept; null if the scale is unknown or has no such level.
    // concept: The concept.
    // value: The number of the level.
    // scale: The scale that the profile names; if null, the one on which roles need the concept.
    public CompetencyLevel? LevelOf(int concept, double value, LevelScale? scale = null) =>
        (scale ?? ScaleOf(concept)) is LevelScale known && known.Contains(value) ? new CompetencyLevel(value, known) : null;

    // Reports why there is no such level.
    public void ReportLevel(int concept, double value, LevelScale? scale, SourceLocation location, DiagnosticBag diagnostics)
    {
        if ((scale ?? ScaleOf(concept)) is LevelScale known)
        {
            diagnostics.Add(ProfileRules.ProfileLevelOutsideScale, location, value, known, catalog.ConceptAt(concept));
        }
        else
        {
            diagnostics.Add(ProfileRules.ProfileLevelWithoutScale, location, value, catalog.ConceptAt(concept));
        }
    }

    private LevelScale? ScaleOf(int concept) => (_scales ??= ConceptScales.Of(catalog)).Find(concept);
}
