using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Chinese;

namespace Competency.Model.Names.Lexicon;

// The classes of words.
internal static class WordClasses
{
    private static readonly Lazy<Dictionary<string, WordClass>> Table = new(Read);

    // All parts that the word can play.
    public static WordClass Of(string word)
    {
        WordClass classes = Table.Value.GetValueOrDefault(word);
        bool isAct = word is [_, _, .., '法'] and not [.., '方', '法'] and not [.., '工' or '技' or '手' or '辦' or '算' or '作', '法'];
        return classes | (NameVerbs.Contains(word) ? WordClass.Verb : WordClass.None) | (isAct ? WordClass.Law : WordClass.None);
    }

    private static Dictionary<string, WordClass> Read()
    {
        Dictionary<string, WordClass> classes = new(StringComparer.Ordinal);
        foreach (string[] row in NameData.Rows("scoring/classes.tsv"))
        {
            foreach (string word in row[1].Split(' ').Select(LexiconWords.InNames))
            {
                classes[word] = classes.GetValueOrDefault(word) | Parse(row[0]);
            }
        }

        return classes;
    }

    private static WordClass Parse(string name) => name switch
    {
        "level-basic" => WordClass.BasicLevel,
        "level-advanced" => WordClass.AdvancedLevel,
        "introductory" => WordClass.Introductory,
        "zero" => WordClass.Zero,
        "ending" => WordClass.Ending,
        "generic" => WordClass.Generic,
        "law" => WordClass.Law,
        "norm" => WordClass.Norm,
        "part" => WordClass.Part,
        _ => throw new InvalidOperationException($"classes.tsv has an unknown class {name}"),
    };
}
