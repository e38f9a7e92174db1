using System.Globalization;

namespace Competency.Model;

/// <summary>How demanding a job or task is, or how far a competency is mastered: a number on a scale.</summary>
/// <param name="Value">The number; larger is more demanding.</param>
/// <param name="Scale">The scale; <see langword="null"/> only in the harmless default value.</param>
public readonly record struct CompetencyLevel(double Value, LevelScale? Scale)
{
    /// <summary>Whether both levels stand on one scale, so that one can be higher than the other.</summary>
    public bool IsComparableTo(CompetencyLevel other) =>
        string.Equals(Scale?.Id, other.Scale?.Id, StringComparison.Ordinal);

    /// <summary>The number alone: <c>4</c>, <c>3.25</c>.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
