using Competency.Model.Needs;

namespace Competency.Model;

/// <summary>
/// The need of one role for one competency, or a competency held by a profile, as a weighting sees it. Elements of the role that
/// are this competency are taken together.
/// </summary>
/// <remarks>
/// Valid during the call of the weighting; members of the default value throw <see cref="InvalidOperationException"/>. See
/// <see cref="ConceptWeightings.CreateByNeed"/>.
/// </remarks>
public readonly struct ConceptNeed
{
    private readonly RoleNeeds? _needs;
    private readonly int _need;

    internal ConceptNeed(RoleNeeds needs, int need, Concept concept) => (_needs, _need, Concept) = (needs, need, concept);

    /// <summary>The competency.</summary>
    public Concept Concept { get; }

    /// <summary>The level, the highest of its elements and tasks; <see langword="null"/> if none is known.</summary>
    public CompetencyLevel? Level => Needs.Levels[_need];

    /// <summary>
    /// The importance given by the document, 0 or more, the largest of its elements; <see langword="null"/> if none is given, and
    /// always in a profile.
    /// </summary>
    public double? Importance => double.IsNaN(Needs.Importance[_need]) ? null : Needs.Importance[_need];

    /// <summary>The number of tasks that need it; 0 if only the role as a whole does, and in a profile.</summary>
    public int TaskCount => Needs.TaskCounts[_need];

    /// <summary>Whether at least one of its elements is required with this strength. In a profile all are unspecified.</summary>
    public bool HasStrength(RequirementStrength strength) => Needs.Strengths[_need].Contains(strength);

    /// <summary>The competency, and the level if there is one.</summary>
    public override string ToString() =>
        _needs is null ? "" : Level is CompetencyLevel level ? $"{Concept} (level {level})" : Concept.ToString();

    private RoleNeeds Needs =>
        _needs ?? throw new InvalidOperationException("A need is what a weighting is called with; the default value is none.");
}
