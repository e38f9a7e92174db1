using System.Globalization;

namespace Competency.Model;

/// <summary>That a profile has a competency, and how far it is mastered.</summary>
/// <param name="Concept">The competency.</param>
/// <param name="Level">The level at which it is held, if that is known; the highest of several on one scale.</param>
public readonly record struct HeldCompetency(Concept Concept, CompetencyLevel? Level)
{
    /// <summary>The title, and the level if there is one.</summary>
    public override string ToString() =>
        Level is CompetencyLevel level ? string.Create(CultureInfo.InvariantCulture, $"{Concept} (level {level})") : $"{Concept}";
}
