using System.Collections.Immutable;

namespace Competency.Model.Gaps;

/// <summary>One competency as one role needs it: all its elements of that concept taken together.</summary>
/// <param name="Concept">The concept, by index.</param>
/// <param name="Elements">The elements, in the order of the role's requirements; one at least.</param>
/// <param name="Level">The highest of their levels.</param>
/// <param name="LevelRule">Where that level comes from.</param>
/// <param name="Tasks">Their tasks united, in the order of the document.</param>
/// <param name="Weight">How much the competency counts.</param>
internal sealed record RoleNeed(
    int Concept,
    ImmutableArray<CompetencyElement> Elements,
    CompetencyLevel? Level,
    LevelRule LevelRule,
    ImmutableArray<WorkTask> Tasks,
    double Weight)
{
    private const double UniformWeight = 1;

    /// <summary>What the requirements of one role for one concept come to.</summary>
    public static RoleNeed Unite(int concept, IReadOnlyCollection<Requirement> requirements)
    {
        Requirement? highest = requirements
            .Where(static requirement => requirement.Level is not null)
            .MaxBy(static requirement => requirement.Level.GetValueOrDefault().Value);
        return new RoleNeed(
            concept,
            [.. requirements.Select(static requirement => requirement.Element)],
            highest?.Level,
            highest?.LevelRule ?? LevelRule.None,
            [.. requirements.SelectMany(static requirement => requirement.Tasks).Distinct().OrderBy(static task => task.Position)],
            UniformWeight);
    }
}
