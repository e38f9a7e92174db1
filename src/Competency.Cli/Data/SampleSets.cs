using System.Collections.Immutable;
using System.Reflection;
using Competency.Model;

namespace Competency.Cli.Data;

// The samples that come with the tool: the coffee trade in Chinese, and a cafe in English. They have nothing in common, so a call is about
// one of them: about the cafe if what it asks for is only there.
internal static class SampleSets
{
    private const string Coffee = "samples/";
    private const string Cafe = "samples/english/";

    // The samples that a call is about.
    // loader: The loader.
    // words: What the call asks for.
    public static LoadResult Load(CatalogLoader loader, IReadOnlyList<string> words)
    {
        LoadResult coffee = loader.Load(DocumentsOf(Coffee));
        if (words.Count == 0 || Knows(coffee, words))
        {
            return coffee;
        }

        LoadResult cafe = loader.Load(DocumentsOf(Cafe));
        return Knows(cafe, words) || (!Suggests(coffee, words) && Suggests(cafe, words)) ? cafe : coffee;
    }

    // The samples whose codes may come next in a line: those of a code or title before, else all.
    // words: The codes and titles of the line so far.
    public static IEnumerable<LoadResult> LoadNext(CatalogLoader loader, IReadOnlyList<string> words)
    {
        LoadResult[] all = [loader.Load(DocumentsOf(Coffee)), loader.Load(DocumentsOf(Cafe))];
        LoadResult? known = all.FirstOrDefault(samples => words.Any(word => samples.Catalog.TryGet(word, out _)));
        return known is null ? all : [known];
    }

    private static bool Knows(LoadResult samples, IReadOnlyList<string> words) =>
        words.Any(word => samples.Catalog.TryGet(word, out _) || samples.Catalog.Find(word, maxCount: 1).Length > 0);

    // Whether a word is nearly one of them: a typing error.
    private static bool Suggests(LoadResult samples, IReadOnlyList<string> words) =>
        words.Any(word => samples.Catalog.Suggest(word, maxCount: 1).Length > 0);

    private static ImmutableArray<DocumentContent> DocumentsOf(string folder)
    {
        Assembly assembly = typeof(SampleSets).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.LastIndexOf('/') == folder.Length - 1 && name.StartsWith(folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new DocumentContent(name, ContentOf(assembly, name))),
        ];
    }

    private static byte[] ContentOf(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
