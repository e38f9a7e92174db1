using System.Globalization;

namespace Competency.Model;

/// <summary>A level, a number on a scale: of the demands of a role or task, or of the mastery of a competency.</summary>
/// <param name="Value">The number; a larger one is a higher level.</param>
/// <param name="Scale">The scale; <see langword="null"/> only in the default value.</param>
public readonly record struct CompetencyLevel(double Value, LevelScale? Scale)
{
    /// <summary>Whether both levels are on the same scale.</summary>
    /// <param name="other">The other level.</param>
    public bool IsComparableTo(CompetencyLevel other) =>
        string.Equals(Scale?.Id, other.Scale?.Id, StringComparison.Ordinal);

    /// <summary>The number alone: <c>4</c>, <c>3.25</c>.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
