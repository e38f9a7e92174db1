using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>A competency as one of two compared roles needs it.</summary>
/// <param name="Concept">The competency; missing where a word is explained.</param>
/// <param name="Weight">How much it counts for the role; of a word 1.</param>
/// <param name="Level">The level at which the role needs it, if there is one: the highest of its elements.</param>
/// <param name="Elements">The elements of the role behind it, in the order of the role's requirements; of a word those whose name holds it.</param>
/// <param name="Tasks">The tasks of the role that need them, in the order of the document; none if the role as a whole does.</param>
public sealed record ExplainedNeed(
    Concept? Concept, double Weight, CompetencyLevel? Level, ImmutableArray<CompetencyElement> Elements, ImmutableArray<WorkTask> Tasks)
{
    /// <summary>The competency, or the names that hold the word.</summary>
    public override string ToString() =>
        Concept?.ToString() ?? string.Join(", ", Elements.Select(static element => element.Title).Distinct(StringComparer.Ordinal));
}
