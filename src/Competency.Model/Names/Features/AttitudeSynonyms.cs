using Competency.Model.Names.Data;

namespace Competency.Model.Names.Features;

// Attitudes are terms of a national dictionary, some of them under several names: 團體意識, 團隊合作 and 團隊意識 have one explanation.
internal static class AttitudeSynonyms
{
    private static readonly Lazy<Dictionary<string, string>> Terms = new(static () => NameData.Pairs("scoring/attitudes.tsv"));

    // The key of the term that the key of an attitude stands for; the key itself where it is no other name of one.
    public static string TermOf(string key) => Terms.Value.GetValueOrDefault(key, key);

    // Whether two keys of attitudes stand for one term.
    public static bool AreSynonyms(string first, string second) =>
        string.Equals(TermOf(first), TermOf(second), StringComparison.Ordinal);
}
