using Competency.Model.Matching.Names;
using Competency.Model.Text;

namespace Competency.Model.Matching.Scoring;

/// <summary>The fields that names speak of, by the words of the table of kinds that stand in them.</summary>
internal static class NameTopics
{
    /// <summary>Kinds of words that every field uses.</summary>
    private static readonly HashSet<string> Everywhere = new(StringComparer.Ordinal) { "documents", "inspection", "aspects", "conservation" };

    private static readonly Lazy<WordTrie<string[]>> Words = new(static () => new WordTrie<string[]>(NameData.Rows("scoring/relations.tsv")
        .Where(static row => row[0] == "kinds")
        .Select(static row => row[1].Split(' '))
        .Where(static words => !Everywhere.Contains(words[0]))
        .SelectMany(static words => words.Skip(1).Select(word => (Word: SpellingFold.Fold(word), Topic: words[0])))
        .GroupBy(static entry => entry.Word, StringComparer.Ordinal)
        .Select(static group => KeyValuePair.Create(group.Key, group.Select(static entry => entry.Topic).Distinct(StringComparer.Ordinal).ToArray()))));

    /// <summary>The fields of the name with this surface.</summary>
    public static IReadOnlySet<string> Of(string surface)
    {
        HashSet<string> topics = new(StringComparer.Ordinal);
        for (int at = 0; at < surface.Length; at++)
        {
            if (Words.Value.Match(surface.AsSpan(at), out string[]? found) > 1)
            {
                topics.UnionWith(found!);
            }
        }

        return topics;
    }
}
