using System.Globalization;
using Competency.Model.Text;

namespace Competency.Model.Names.Data;

// The words of the lexicon as its tables give them.
internal static class LexiconWords
{
    private static readonly string[] RelationTables = ["scoring/relations.tsv", "scoring/classes.tsv"];
    private static readonly string[] NameTables = ["names/verbs.tsv", "names/suffixes.tsv", "names/process-nouns.tsv"];

    // Words that the normalizer exchanges for others before a name is cut into words.
    private static readonly Lazy<Dictionary<string, string>> Exchanged = new(static () => NameData.FoldedPairs("names/synonyms.tsv"));

    // A word of a table as names have it when they are cut into words: 流程 as 程序.
    public static string InNames(string word)
    {
        string folded = SpellingFold.Fold(word);
        return Exchanged.Value.GetValueOrDefault(folded, folded);
    }

    // The words that were found in the names of the catalog, and how many names hold each.
    public static IEnumerable<KeyValuePair<string, int>> Counted() => NameData
        .Rows("scoring/words.tsv")
        .Select(static row => KeyValuePair.Create(row[0], int.Parse(row[1], CultureInfo.InvariantCulture)));

    // The words of the tables written by hand, of two characters at least.
    public static IEnumerable<string> Written()
    {
        IEnumerable<string> related = RelationTables.SelectMany(NameData.Rows).SelectMany(static row => row[1].Split(' '));
        IEnumerable<string> named = NameTables.SelectMany(NameData.Rows).Select(static row => row[0]);
        return related
            .Concat(named)
            .Select(SpellingFold.Fold)
            .Where(static word => word.Length > 1 && HanText.CountHan(word) == word.Length);
    }
}
