namespace Competency.Model;

/// <summary>The data that a measure uses besides which competencies two standards require.</summary>
[Flags]
public enum MeasureInputs
{
    /// <summary>No other data.</summary>
    None = 0,

    /// <summary>The weight of each competency under a <see cref="ConceptWeighting"/>.</summary>
    Weights = 1,

    /// <summary>The level of each requirement. Where levels are absent, only presence is compared.</summary>
    Levels = 2,

    /// <summary>
    /// The importance or level by which competencies are rated. Standards without ratings are alike, and unlike all others.
    /// </summary>
    Ratings = 4,
}
