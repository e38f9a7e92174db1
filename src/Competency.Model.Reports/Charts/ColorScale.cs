using System.Globalization;

namespace Competency.Model.Reports.Charts;

// A scale of one hue from light to dark, which rises evenly for the eye, and for eyes that see few colors. Most pairs of roles have little
// in common, so the light end is near the ground of the figure.
internal static class ColorScale
{
    // How many colors there are: what a picture of pixels distinguishes.
    public const int Count = 32;

    private static readonly (byte Red, byte Green, byte Blue)[] Stops =
    [
        (244, 247, 250), (211, 226, 240), (166, 200, 228), (111, 166, 209), (63, 130, 187), (31, 95, 159), (18, 63, 118), (8, 31, 66),
    ];

    // The colors, the least first.
    public static IReadOnlyList<(byte Red, byte Green, byte Blue)> Colors { get; } = [.. Enumerable.Range(0, Count).Select(Color)];

    // The position of a value in the scale.
    public static byte IndexOf(double value, double least, double most) =>
        most > least ? (byte)Math.Clamp((int)((value - least) / (most - least) * Count), 0, Count - 1) : (byte)0;

    public static string Css(int index)
    {
        (byte red, byte green, byte blue) = Colors[index];
        return string.Create(CultureInfo.InvariantCulture, $"#{red:x2}{green:x2}{blue:x2}");
    }

    private static (byte Red, byte Green, byte Blue) Color(int index)
    {
        double at = (double)index / (Count - 1) * (Stops.Length - 1);
        int stop = Math.Min((int)at, Stops.Length - 2);
        double part = at - stop;
        return (Mixed(Stops[stop].Red, Stops[stop + 1].Red), Mixed(Stops[stop].Green, Stops[stop + 1].Green),
            Mixed(Stops[stop].Blue, Stops[stop + 1].Blue));

        byte Mixed(byte one, byte other) => (byte)Math.Round(one + ((other - one) * part));
    }
}
