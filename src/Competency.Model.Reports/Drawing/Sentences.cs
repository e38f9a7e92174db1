using System.Globalization;

namespace Competency.Model.Reports.Drawing;

// Words and figures as people read them.
internal static class Sentences
{
    private const double Hundred = 100;

    // What stands at the beginning has a capital letter.
    public static string Capitalized(string text) =>
        text.Length > 0 && char.IsAsciiLetterLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    // A share of 0 to 1 as a percentage, or a dash if there is none.
    public static string Percent(double? share) =>
        share is double value ? (value * Hundred).ToString("0.0", CultureInfo.InvariantCulture) + "\u00A0%" : "–";

    // A weight or a deficit in few digits.
    public static string Figure(double figure) => figure.ToString("0.###", CultureInfo.InvariantCulture);

    // A number that others read, with all its digits.
    public static string Exact(double figure) => figure.ToString("R", CultureInfo.InvariantCulture);
}
