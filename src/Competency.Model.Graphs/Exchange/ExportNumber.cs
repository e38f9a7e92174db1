using System.Globalization;

namespace Competency.Model.Graphs.Exchange;

// Numbers in files.
internal static class ExportNumber
{
    // The shortest text that is read back without loss; null for none, and for what is not finite.
    public static string? Text(double? number) =>
        number is double known && double.IsFinite(known) ? known.ToString("R", CultureInfo.InvariantCulture) : null;
}
