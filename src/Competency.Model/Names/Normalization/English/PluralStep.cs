using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;

namespace Competency.Model.Names.Normalization.English;

// Plurals become singulars: skills, policies, processes, criteria. Words such as physics and news have none.
internal sealed class PluralStep : INameStep
{
    private const int LeastLength = 4;

    private static readonly Lazy<Dictionary<string, string>> Words = new(static () => NameData.Pairs("names/plurals.tsv"));

    public string Id => "plurals";

    public string Description => "Number means nothing: policies is policy; physics is no plural.";

    public string Apply(string text) => EnglishWords.Change(text, Singular);

    private static string Singular(string word)
    {
        if (Words.Value.TryGetValue(word, out string? singular))
        {
            return singular;
        }

        return word switch
        {
            { Length: < LeastLength } => word,
            [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => word,
            [.., 'i', 'e', 's'] when word.Length > LeastLength => word[..^3] + "y",
            [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] => word[..^2],
            [.., 'c', 'h', 'e', 's'] or [.., 's', 'h', 'e', 's'] or [.., 'z', 'z', 'e', 's'] => word[..^2],
            [.., 's'] when char.IsLetter(word[^2]) => word[..^1],
            _ => word,
        };
    }
}
