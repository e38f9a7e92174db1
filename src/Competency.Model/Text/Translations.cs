using System.Globalization;
using System.Resources;

namespace Competency.Model.Text;

// Texts in another language than English, which stands in code. They lie beside the library, in a satellite assembly, so that an
// application that does not want them leaves them out.
internal sealed class Translations
{
    private const string TraditionalChinese = "zh-Hant";

    private static readonly Lazy<Translations?> Chinese = new(Load);

    private readonly ResourceSet? _texts;

    private Translations(CultureInfo culture, ResourceSet? texts) => (Culture, _texts) = (culture, texts);

    // Whether they have texts: in English there is nothing to translate.
    public bool HasTexts => _texts is not null;

    // The culture that objects of an application are asked for their texts in.
    public CultureInfo Culture { get; }

    // The translations for a culture; where it has none, texts are English. Chinese of any script is read in Traditional Chinese.
    public static Translations For(CultureInfo culture) =>
        IsChinese(culture) && Chinese.Value is Translations chinese ? chinese : new Translations(culture, null);

    // The text of a key; null if there is none.
    public string? Find(string key) => key.Length == 0 ? null : _texts?.GetString(key);

    // The text of a key in Traditional Chinese, whatever the culture; null if there is none.
    public static string? InChinese(string key) => Chinese.Value?.Find(key);

    // The text of a key in resources of an application; null if there is none.
    public static string? Find(ResourceManager resources, string key, CultureInfo culture) =>
        Look(resources, key, culture)
            ?? (IsChinese(culture) ? Look(resources, key, CultureInfo.GetCultureInfo(TraditionalChinese)) : null);

    private static string? Look(ResourceManager resources, string key, CultureInfo culture)
    {
        try
        {
            return resources.GetString(key, culture);
        }
        catch (MissingManifestResourceException)
        {
            return null; // of a language that the application has not, nor a neutral one
        }
    }

    private static bool IsChinese(CultureInfo culture) =>
        culture.Name is "zh" || culture.Name.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);

    private static Translations? Load()
    {
        try
        {
            ResourceManager manager = new(typeof(Translations).FullName!, typeof(Translations).Assembly);
            CultureInfo culture = CultureInfo.GetCultureInfo(TraditionalChinese);
            ResourceSet? texts = manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false);
            return texts is null ? null : new Translations(culture, texts);
        }
        catch (Exception exception) when (exception is CultureNotFoundException or MissingManifestResourceException or IOException)
        {
            return null;
        }
    }
}
