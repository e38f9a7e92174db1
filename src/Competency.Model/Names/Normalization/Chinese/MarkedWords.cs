using Competency.Model.Names.Data;

namespace Competency.Model.Names.Normalization.Chinese;

// Words to exchange for one mark. A table of them holds beside these the words that only look as if they held one, with the meaning
// keep: they are words like those of the lexicon, and nothing within a word is exchanged.
internal static class MarkedWords
{
    public static WordReplacement Of(string table, string mark) => new(
        NameData.FoldedPairs(table)
            .Where(static row => row.Value != "keep")
            .Select(row => KeyValuePair.Create(row.Key, mark)));
}
