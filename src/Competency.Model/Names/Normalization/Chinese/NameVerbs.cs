using Competency.Model.Names.Data;

namespace Competency.Model.Names.Normalization.Chinese;

// The verbs of competency names, two characters each.
internal static class NameVerbs
{
    // The length of every verb in the table.
    public const int Length = 2;

    private static readonly Lazy<WordTrie<bool>> Table = new(static () =>
        new WordTrie<bool>(
            NameData.FoldedPairs("names/verbs.tsv").Select(static row => KeyValuePair.Create(row.Key, row.Value == "front"))));

    // Whether the word is a verb.
    public static bool Contains(ReadOnlySpan<char> word) => Table.Value.Contains(word);

    // Whether the word is a verb that never qualifies the noun behind it: 撰寫, but not 操作 (操作手冊).
    public static bool TakesObject(ReadOnlySpan<char> word) => Table.Value.TryGet(word, out bool isFront) && isFront;
}
