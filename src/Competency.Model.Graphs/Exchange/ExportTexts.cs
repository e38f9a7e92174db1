using System.Globalization;
using System.Resources;

namespace Competency.Model.Graphs.Exchange;

// Texts of the rules in other languages than English.
internal static class ExportTexts
{
    // The resources of the package, as any application has its own.
    public static ResourceManager Resources { get; } = new(typeof(ExportTexts).FullName!, typeof(ExportTexts).Assembly);

    // The text of a key; null if there is none in the language.
    public static string? Find(string key, CultureInfo culture)
    {
        try
        {
            return Resources.GetString(key, culture);
        }
        catch (MissingManifestResourceException)
        {
            return null;
        }
    }
}
