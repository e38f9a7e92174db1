using System.Globalization;
using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>A level, a number on a scale: of the demands of a role or task, or of the mastery of a competency.</summary>
/// <param name="Value">The number; a larger one is a higher level.</param>
/// <param name="Scale">The scale; <see langword="null"/> only in the default value.</param>
[JsonConverter(typeof(CompetencyJsonConverter))]
public readonly record struct CompetencyLevel(double Value, LevelScale? Scale)
{
    private const double SmallestOfTwoDecimals = 0.005;

    // The bits of the standard error, inverted, so that 0 is none: half the size of a number that can be null.
    private readonly long _error;

    /// <summary>
    /// The standard error of a level that is an estimate, such as the mean of a survey, in the units of the scale, 0 or more;
    /// <see langword="null"/> if not given.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a finite number.</exception>
    public double? StandardError
    {
        get => _error == 0 ? null : BitConverter.Int64BitsToDouble(~_error);
        init => _error = value is not double error ? 0
            : double.IsFinite(error) && error >= 0 ? ~BitConverter.DoubleToInt64Bits(Math.Abs(error))
            : throw new ArgumentOutOfRangeException(nameof(value), "A standard error is 0 or more.");
    }

    // Whether a standard error is given.
    internal bool HasError => _error != 0;

    /// <summary>Whether both levels are on the same scale.</summary>
    /// <param name="other">The other level.</param>
    public bool IsComparableTo(CompetencyLevel other) =>
        string.Equals(Scale?.Id, other.Scale?.Id, StringComparison.Ordinal);

    /// <summary>The number alone: <c>4</c>, <c>3.25</c>.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number with its standard error, if it has one: <c>4</c>, <c>3.25 ± 0.13</c>.</summary>
    public string ToStringWithError() => StandardError is double error ? $"{this} ± {ErrorText(error)}" : ToString();

    // Two decimals, as ratings are published; an error too small for them with its first digit.
    private static string ErrorText(double error) =>
        error.ToString(error is > 0 and < SmallestOfTwoDecimals ? "G1" : "0.##", CultureInfo.InvariantCulture);
}
