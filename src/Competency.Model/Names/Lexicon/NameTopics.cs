using System.Numerics;
using Competency.Model.Names.Data;

namespace Competency.Model.Names.Lexicon;

// The fields that names speak of, by the words of the table of kinds that stand in them; a bit for each field.
internal static class NameTopics
{
    // Kinds of words that every field uses.
    private static readonly HashSet<string> Everywhere =
        new(StringComparer.Ordinal) { "documents", "inspection", "aspects", "conservation" };

    private static readonly Lazy<string[]> Fields = new(
        static () => [.. Rows().Select(static words => words[0]).Distinct(StringComparer.Ordinal)]);

    private static readonly Lazy<WordTrie<ulong>> Words = new(static () => new WordTrie<ulong>(Rows()
        .SelectMany(static words => words.Skip(1).Select(word => (Word: LexiconWords.InNames(word), Topic: BitOf(words[0]))))
        .GroupBy(static entry => entry.Word, StringComparer.Ordinal)
        .Select(static group => KeyValuePair.Create(group.Key, group.Aggregate(0UL, static (topics, entry) => topics | entry.Topic)))));

    private static readonly Lazy<ulong> HeritageBit = new(static () => BitOf("heritage"));

    // The conservation of cultural heritage, whose names are made by a template.
    public static ulong Heritage => HeritageBit.Value;

    // The fields of the name with this surface.
    public static ulong Of(string surface)
    {
        WordTrie<ulong> words = Words.Value;
        ulong topics = 0;
        for (int at = 0; at < surface.Length; at++)
        {
            topics |= words.Match(surface.AsSpan(at), out ulong found) > 1 ? found : 0;
        }

        return topics;
    }

    // How many fields there are.
    public static int Count(ulong topics) => BitOperations.PopCount(topics);

    private static IEnumerable<string[]> Rows() => NameData.Rows("scoring/relations.tsv")
        .Where(static row => row[0] == "kinds")
        .Select(static row => row[1].Split(' '))
        .Where(static words => !Everywhere.Contains(words[0]));

    private static ulong BitOf(string topic) => 1UL << Array.IndexOf(Fields.Value, topic);
}
