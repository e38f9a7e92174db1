using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;

namespace Competency.Model.Names.Normalization.English;

// British spellings become American ones: organisation, colour, modelling.
internal sealed class AmericanSpellingStep : INameStep
{
    private const int LeastStem = 4;

    private static readonly Lazy<Dictionary<string, string>> Words = new(static () => NameData.Pairs("names/american.tsv"));

    private static readonly (string British, string American)[] Endings =
    [
        ("isations", "izations"), ("isation", "ization"), ("isational", "izational"), ("ising", "izing"), ("ised", "ized"),
    ];

    // Words that only look British.
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "advertising", "advising", "advised", "supervising", "supervised", "revising", "revised", "devising", "devised",
        "exercising", "exercised", "franchising", "franchised", "merchandising", "merchandised", "promising", "promised",
        "raising", "raised", "rising", "surprising", "surprised", "televised", "improvising", "improvised", "disguised",
        "praising", "praised", "arising", "appraising", "appraised", "fundraising", "uprising", "cruising", "compromising",
        "compromised", "enterprising", "excising", "excised", "incising", "incised", "circumcising", "circumcised", "bruising",
        "bruised", "comprising", "comprised", "liaising", "liaised", "mortising", "mortised", "apprising", "apprised", "advertised",
        "disguising", "despising", "despised", "chastising", "chastised", "televising", "surmising", "surmised", "premised",
        "braising", "braised", "poised", "demised", "improvisation", "improvisations", "improvisational",
    };

    public string Id => "american-spelling";

    public string Description => "British and American spelling are one: organisation is organization.";

    public string Apply(string text) => EnglishWords.Change(text, Americanize);

    // A word that only looks British, or its opposite: unsupervised.
    private static bool IsKept(string word) =>
        Kept.Contains(word) || (word.StartsWith("un", StringComparison.Ordinal) && Kept.Contains(word[2..]));

    private static string Americanize(string word)
    {
        if (Words.Value.TryGetValue(word, out string? american))
        {
            return american;
        }

        foreach ((string british, string ending) in Endings)
        {
            if (word.Length >= british.Length + LeastStem - 1 && word.EndsWith(british, StringComparison.Ordinal) && !IsKept(word))
            {
                return word[..^british.Length] + ending;
            }
        }

        return word;
    }
}
