using Competency.Model.Names.Data;

namespace Competency.Model.Names.Features;

// Attitudes that the catalog explains in the same words (親和力 and 親和關係): dictionary terms by several names.
internal static class AttitudeSynonyms
{
    private static readonly Lazy<Dictionary<string, string>> Numbers = new(static () => NameData.Pairs("scoring/attitudes.tsv"));

    // Whether names with these keys have one explanation.
    public static bool AreSynonyms(string firstKey, string secondKey) =>
        Numbers.Value.TryGetValue(firstKey, out string? first) &&
            Numbers.Value.TryGetValue(secondKey, out string? second) &&
            first == second;
}
