using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>A link from a work task to a competency element that it needs.</summary>
/// <param name="Element">The element.</param>
/// <param name="Level">The level of the link; <see langword="null"/> if the level of the task applies.</param>
/// <param name="Weight">The importance, 0 or more; <see langword="null"/> if not given.</param>
/// <param name="Strength">The strength of the requirement: essential, optional, core or additional.</param>
/// <exception cref="ArgumentNullException"><paramref name="Element"/> is <see langword="null"/>.</exception>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed record ElementLink(
    CompetencyElement Element,
    CompetencyLevel? Level = null,
    double? Weight = null,
    RequirementStrength Strength = RequirementStrength.Unspecified)
{
    /// <summary>The element.</summary>
    public CompetencyElement Element { get; init; } = Element ?? throw new ArgumentNullException(nameof(Element));
}
