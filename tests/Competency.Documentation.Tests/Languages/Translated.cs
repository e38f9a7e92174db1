using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Competency.Documentation.Tests.Languages;

/// <summary>The texts of a satellite assembly.</summary>
internal static class Translated
{
    /// <summary>Traditional Chinese.</summary>
    public static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-Hant");

    /// <summary>All texts of a resource of an assembly, by key.</summary>
    public static IReadOnlyDictionary<string, string> TextsOf(Assembly assembly, string name)
    {
        ResourceSet texts = new ResourceManager(name, assembly).GetResourceSet(Chinese, createIfNotExists: true, tryParents: false)!;
        return texts.Cast<DictionaryEntry>()
            .ToDictionary(static text => (string)text.Key, static text => (string)text.Value!, StringComparer.Ordinal);
    }
}
