namespace Competency.Model.Evaluation.Melo.Texts;

/// <content>The steps of the algorithm.</content>
internal static partial class EnglishStemmer
{
    private static readonly string[] Doubles = ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"];

    /// <summary>Endings in the first region and what takes their place, the longest that fits first.</summary>
    private static readonly (string Ending, string Instead)[] Derivations =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"),
        ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"),
        ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"),
        ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    /// <summary>The same after them; of "ative" only what stands in the second region.</summary>
    private static readonly (string Ending, string Instead)[] FurtherDerivations =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"),
        ("ness", ""), ("ful", ""),
    ];

    /// <summary>Endings that fall in the second region; "ion" after s or t.</summary>
    private static readonly string[] Rest =
        ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic"];

    /// <summary>Step 1a.</summary>
    private static string CutPlural(string word)
    {
        if (EndsWith(word, "sses"))
        {
            return word[..^2];
        }

        if (EndsWith(word, "ied") || EndsWith(word, "ies"))
        {
            return word.Length > 4 ? word[..^2] : word[..^1];
        }

        bool isPlural = EndsWith(word, "s") && !EndsWith(word, "us") && !EndsWith(word, "ss") && HasVowel(word.AsSpan(0, word.Length - 2));
        return isPlural ? word[..^1] : word;
    }

    /// <summary>Step 1b.</summary>
    private static string CutPast(string word, int first)
    {
        string? ending = Array.Find(["eedly", "ingly", "edly", "eed", "ing", "ed"], ending => EndsWith(word, ending));
        if (ending is null)
        {
            return word;
        }

        string stem = word[..^ending.Length];
        if (ending.StartsWith("eed", StringComparison.Ordinal))
        {
            return stem.Length >= first ? stem + "ee" : word;
        }

        return HasVowel(stem) ? Mend(stem, first) : word;
    }

    /// <summary>The end of a verb without "ed" or "ing".</summary>
    private static string Mend(string stem, int first)
    {
        if (EndsWith(stem, "at") || EndsWith(stem, "bl") || EndsWith(stem, "iz"))
        {
            return stem + "e";
        }

        if (Array.Exists(Doubles, letters => EndsWith(stem, letters)))
        {
            return stem[..^1];
        }

        bool isShort = first >= stem.Length && EndsShort(stem);
        return isShort ? stem + "e" : stem;
    }

    /// <summary>Step 1c.</summary>
    private static string ReplaceFinalY(string word) =>
        word.Length > 2 && word[^1] is 'y' or 'Y' && !IsVowel(word[^2]) ? word[..^1] + "i" : word;

    /// <summary>Steps 2 and 3.</summary>
    private static string CutDerived(string word, int first, int second)
    {
        string once = Replace(word, Derivations, first, static (stem, ending) => ending switch
        {
            "ogi" => EndsWith(stem, "l"),
            "li" => stem.Length > 0 && stem[^1] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
            _ => true,
        });
        return Replace(once, FurtherDerivations, first, (stem, ending) => ending != "ative" || stem.Length >= second);
    }

    /// <summary>Replaces the longest ending that fits, if it stands in the region and after what it asks for.</summary>
    private static string Replace(string word, (string Ending, string Instead)[] endings, int region, Func<string, string, bool> follows)
    {
        (string? ending, string? instead) = Array.Find(endings, entry => EndsWith(word, entry.Ending));
        if (ending is null)
        {
            return word;
        }

        string stem = word[..^ending.Length];
        return stem.Length >= region && follows(stem, ending) ? stem + instead : word;
    }

    /// <summary>Step 4.</summary>
    private static string CutRest(string word, int second)
    {
        string? ending = Array.Find(Rest, ending => EndsWith(word, ending));
        if (ending is null || word.Length - ending.Length < second)
        {
            return word;
        }

        string stem = word[..^ending.Length];
        return ending != "ion" || EndsWith(stem, "s") || EndsWith(stem, "t") ? stem : word;
    }

    /// <summary>Step 5.</summary>
    private static string CutFinalE(string word, int first, int second)
    {
        int end = word.Length - 1;
        bool isCut = end >= 0 && word[end] switch
        {
            'e' => end >= second || (end >= first && !EndsShort(word[..end])),
            'l' => end >= second && end > 0 && word[end - 1] == 'l',
            _ => false,
        };
        return isCut ? word[..end] : word;
    }
}
