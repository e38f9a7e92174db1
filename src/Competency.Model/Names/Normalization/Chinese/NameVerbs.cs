using Competency.Model.Names.Data;

namespace Competency.Model.Names.Normalization.Chinese;

// The verbs of competency names, two characters each.
internal static class NameVerbs
{
    // The length of every verb in the table.
    public const int Length = 2;

    private static readonly Lazy<WordTrie<VerbSort>> Table = new(static () =>
        new WordTrie<VerbSort>(
            NameData.FoldedPairs("names/verbs.tsv")
                .Select(static row => KeyValuePair.Create(row.Key, Enum.Parse<VerbSort>(row.Value, ignoreCase: true)))));

    // Whether the word is a verb.
    public static bool Contains(ReadOnlySpan<char> word) => Table.Value.Contains(word);

    // Whether the word is a verb, and of which sort.
    public static bool TryGet(ReadOnlySpan<char> word, out VerbSort sort) => Table.Value.TryGet(word, out sort);

    // Whether the word is a verb that stands before its object.
    public static bool TakesObject(ReadOnlySpan<char> word) =>
        TryGet(word, out VerbSort sort) && sort is not VerbSort.Plain and not VerbSort.Noun;

    // Whether the word is a verb that stands before its object and never qualifies the noun behind it.
    public static bool NeverQualifies(ReadOnlySpan<char> word) =>
        TryGet(word, out VerbSort sort) && (sort is VerbSort.Front or VerbSort.Rule);

    // Whether the word is a verb and hardly ever a noun.
    public static bool IsVerbAlone(ReadOnlySpan<char> word) => TryGet(word, out VerbSort sort) && sort != VerbSort.Noun;
}
