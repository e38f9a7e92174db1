using System.Globalization;

namespace Competency.Model.Reports.Drawing;

// A length across a figure: in pixels, or as a share of the width, by which a figure fits the width that it is given.
internal readonly record struct Length(double Value, bool IsShare = false)
{
    private const double Hundred = 100;

    // The left edge.
    public static Length Zero => default;

    // The whole width.
    public static Length Full => Share(1);

    // A share of the width, 0 to 1.
    public static Length Share(double share) => new(share, IsShare: true);

    public static implicit operator Length(double pixels) => new(pixels);

    // A number as every culture writes it here, without noise of the last digits.
    public static string Number(double number)
    {
        string text = number.ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    public override string ToString() => IsShare ? Number(Value * Hundred) + "%" : Number(Value);
}
