namespace Competency.Model;

/// <summary>What a measure looks at besides which competencies two roles need.</summary>
[Flags]
public enum MeasureInputs
{
    /// <summary>Nothing else.</summary>
    None = 0,

    /// <summary>How much each competency counts, by a <see cref="ConceptWeighting"/>; any weighting changes the score.</summary>
    Weights = 1,

    /// <summary>At which level each is needed; without levels presence alone is compared.</summary>
    Levels = 2,

    /// <summary>The importance or level by which competencies are rated; roles without ratings are like each other and like no other.</summary>
    Ratings = 4,
}
