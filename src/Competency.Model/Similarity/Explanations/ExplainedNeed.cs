using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>The requirement of one of two compared standards behind a part of their score.</summary>
public sealed class ExplainedNeed
{
    internal ExplainedNeed(
        Concept? concept,
        double weight,
        CompetencyLevel? level,
        ImmutableArray<CompetencyElement> elements,
        ImmutableArray<WorkTask> tasks) =>
        (Concept, Weight, Level, Elements, Tasks) = (concept, weight, level, elements, tasks);

    /// <summary>The competency, or <see langword="null"/> for a word.</summary>
    public Concept? Concept { get; }

    /// <summary>The weight of the competency in the standard; 1 for a word.</summary>
    public double Weight { get; }

    /// <summary>The level of the requirement, the highest of its elements, or <see langword="null"/> if there is none.</summary>
    public CompetencyLevel? Level { get; }

    /// <summary>The elements of the standard, in the order of its requirements; for a word those with the word in their names.</summary>
    public ImmutableArray<CompetencyElement> Elements { get; }

    /// <summary>
    /// The tasks that need the elements, and for a word those with the word in their titles, in the order of the document. Empty if the
    /// standard needs the elements as a whole.
    /// </summary>
    public ImmutableArray<WorkTask> Tasks { get; }

    /// <summary>
    /// The texts of the standard with the word: its title and description, the titles of duties and tasks, and the names of
    /// competencies, as far as the measure reads them. Each once, in this order. Empty for a competency.
    /// </summary>
    public ImmutableArray<string> Texts { get; internal init; } = [];

    /// <summary>The competency, or for a word the texts.</summary>
    public override string ToString() => Concept?.ToString() ?? string.Join(", ", Texts);
}
