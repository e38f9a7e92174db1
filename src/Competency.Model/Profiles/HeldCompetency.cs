using System.Globalization;
using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>A competency held by a profile, with its level.</summary>
/// <param name="Concept">The competency.</param>
/// <param name="Level">The level at which it is held, the highest of several mentions; <see langword="null"/> if it is unknown.</param>
/// <exception cref="ArgumentNullException"><paramref name="Concept"/> is <see langword="null"/>.</exception>
[JsonConverter(typeof(CompetencyJsonConverter))]
public readonly record struct HeldCompetency(Concept Concept, CompetencyLevel? Level)
{
    /// <summary>The competency.</summary>
    public Concept Concept { get; init; } = Concept ?? throw new ArgumentNullException(nameof(Concept));

    /// <summary>The title, and the level if there is one.</summary>
    public override string ToString() =>
        Level is CompetencyLevel level ? string.Create(CultureInfo.InvariantCulture, $"{Concept} (level {level})") : $"{Concept}";
}
