using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>
/// The requirement of a standard for a competency element, seen from the whole role: the tasks that need the element, the level and the
/// importance. The common view of frameworks that link elements to tasks (iCAP) and of frameworks that link them to roles (ESCO, O*NET).
/// </summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class Requirement
{
    // What few frameworks give takes little room where they do not: catalogs hold millions of requirements. A level is a CompetencyLevel,
    // and an importance that is not given is not a number.
    private readonly object? _level;
    private readonly double _weight = double.NaN;
    private readonly byte _levelSource;
    private readonly byte _strength;

    internal Requirement()
    {
    }

    /// <summary>The required element.</summary>
    public required CompetencyElement Element { get; init; }

    /// <summary>The tasks that need the element, in the order of the document; empty if only the role as a whole needs it.</summary>
    public ImmutableArray<WorkTask> Tasks { get; init; } = [];

    /// <summary>The required level; <see langword="null"/> if there is none. See <see cref="LevelSource"/>.</summary>
    public CompetencyLevel? Level
    {
        get => (CompetencyLevel?)_level;
        init => _level = value;
    }

    /// <summary>The source of the level: the document, or the highest level of the tasks.</summary>
    public LevelSource LevelSource
    {
        get => (LevelSource)_levelSource;
        init => _levelSource = (byte)value;
    }

    /// <summary>
    /// The importance in the document, 0 or more; <see langword="null"/> if not given. An importance given for the role itself
    /// replaces those of the links; of several the largest counts.
    /// </summary>
    public double? Weight
    {
        get => double.IsNaN(_weight) ? null : _weight;
        init => _weight = value ?? double.NaN;
    }

    /// <summary>
    /// Whether the competency is needed: <see langword="false"/> only if <see cref="Weight"/> is below the middle of the standard's
    /// <see cref="CompetencyStandard.ImportanceScale"/>. What is not important is rated, and held by whoever meets the standard, but it is
    /// no need.
    /// </summary>
    public bool IsImportant { get; init; } = true;

    /// <summary>
    /// The strength of the requirement, if the framework has strengths. A strength given for the role itself replaces those of the
    /// links; of several the strongest counts: essential, core, optional, additional.
    /// </summary>
    public RequirementStrength Strength
    {
        get => (RequirementStrength)_strength;
        init => _strength = (byte)value;
    }

    /// <summary>Whether the document lists the requirement on the role itself.</summary>
    public bool IsDirect { get; init; }

    /// <summary>The element, with the level if there is one.</summary>
    public override string ToString() => Level is CompetencyLevel level ? $"{Element} (level {level})" : Element.ToString();
}
