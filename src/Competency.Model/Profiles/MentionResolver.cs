
namespace Competency.Model.Profiles;

/// <summary>Resolves what profiles mention: the concepts that a text means, and the level on their scale.</summary>
internal sealed class MentionResolver(CompetencyCatalog catalog)
{
    private readonly ConceptNames _names = ConceptNames.Of(catalog);
    private ConceptScales? _scales;

    /// <summary>The concepts that a text means, ascending; see <see cref="ConceptNames.Find"/>.</summary>
    public int[] Find(string text, ElementKind? kind = null) => _names.Find(text, kind);

    /// <summary>The level of a concept; <see langword="null"/> if the scale is unknown or has no such level.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="value">The number of the level.</param>
    /// <param name="scale">The scale that the profile names; if <see langword="null"/>, the one on which roles need the concept.</param>
    public CompetencyLevel? LevelOf(int concept, double value, LevelScale? scale = null) =>
        (scale ?? ScaleOf(concept)) is LevelScale known && known.Contains(value) ? new CompetencyLevel(value, known) : null;

    /// <summary>Reports why there is no such level.</summary>
    public void ReportLevel(int concept, double value, LevelScale? scale, SourceLocation location, DiagnosticBag diagnostics)
    {
        if ((scale ?? ScaleOf(concept)) is LevelScale known)
        {
            diagnostics.Add(ProfileRules.ProfileLevelUnusable, location, value, known, catalog.Concepts[concept]);
        }
        else
        {
            diagnostics.Add(ProfileRules.ProfileLevelWithoutScale, location, value, catalog.Concepts[concept]);
        }
    }

    private LevelScale? ScaleOf(int concept) => (_scales ??= ConceptScales.Of(catalog)).Find(concept);
}
