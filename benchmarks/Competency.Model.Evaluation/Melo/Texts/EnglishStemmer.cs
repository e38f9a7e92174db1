using System.Buffers;
using System.Collections.Frozen;

namespace Competency.Model.Evaluation.Melo.Texts;

/// <summary>
/// Cuts English words down to stems: the Porter2 algorithm (Porter 2001) for words of lower-case ASCII letters and digits.
/// </summary>
internal static partial class EnglishStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenDictionary<string, string> Exceptions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl", ["sky"] = "sky", ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas", ["cosmos"] = "cosmos", ["bias"] = "bias", ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What stays as it is once its plural is gone.</summary>
    private static readonly FrozenSet<string> Finished = FrozenSet.Create(
        StringComparer.Ordinal, "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed");

    /// <summary>Beginnings after which the first region starts, wherever the vowels stand.</summary>
    private static readonly string[] Beginnings = ["gener", "commun", "arsen"];

    /// <summary>The stem of the word.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2)
        {
            return word;
        }

        if (Exceptions.TryGetValue(word, out string? stem))
        {
            return stem;
        }

        string marked = MarkConsonants(word);
        int first = FirstRegion(marked);
        int second = RegionAfter(marked, first);
        marked = CutPlural(marked);
        if (!Finished.Contains(marked))
        {
            marked = CutFinalE(CutRest(CutDerived(ReplaceFinalY(CutPast(marked, first)), first, second), second), first, second);
        }

        return marked.ToLowerInvariant();
    }

    /// <summary>A y at the start or after a vowel is a consonant, written Y.</summary>
    private static string MarkConsonants(string word)
    {
        char[] letters = word.ToCharArray();
        for (int at = 0; at < letters.Length; at++)
        {
            if (letters[at] == 'y' && (at == 0 || IsVowel(letters[at - 1])))
            {
                letters[at] = 'Y';
            }
        }

        return new string(letters);
    }

    private static int FirstRegion(string word)
    {
        string? beginning = Array.Find(Beginnings, start => word.StartsWith(start, StringComparison.Ordinal));
        return beginning?.Length ?? RegionAfter(word, 0);
    }

    /// <summary>Where the region after the first consonant that follows a vowel starts.</summary>
    private static int RegionAfter(string word, int start)
    {
        for (int at = start + 1; at < word.Length; at++)
        {
            if (!IsVowel(word[at]) && IsVowel(word[at - 1]))
            {
                return at + 1;
            }
        }

        return word.Length;
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter);

    private static bool HasVowel(ReadOnlySpan<char> text) => text.ContainsAny(Vowels);

    /// <summary>
    /// Ends with a short syllable: a vowel between consonants of which the last is not w, x or Y, or a vowel and a consonant as the whole.
    /// </summary>
    private static bool EndsShort(string word) => word.Length switch
    {
        < 2 => false,
        2 => IsVowel(word[0]) && !IsVowel(word[1]),
        _ => !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y'),
    };

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
