using System.Globalization;

namespace Competency.Model.Text.Layout;

// How answers write numbers: the same in all languages.
internal static class ShownNumbers
{
    // A count.
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A score, a weight or a share.
    public static string Figure(double figure) => figure.ToString("0.000", CultureInfo.InvariantCulture);
}
