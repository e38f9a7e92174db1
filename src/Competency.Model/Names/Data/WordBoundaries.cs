using System.Runtime.InteropServices;
using Competency.Model.Text;

namespace Competency.Model.Names.Data;

// Where Chinese text parts into words, so that a step exchanges whole words and no piece of another: 個人資料 holds no 人資.
// The words are those of the lexicon and of the tables of the normalizer. A text parts so that the fewest characters belong to no
// word, of such ways into the fewest words, and of these the longest word comes first.
internal sealed class WordBoundaries
{
    // More than any number of words.
    private const int CostOfStray = 1 << 10;

    // Tables whose first column holds words, and some whose second does.
    private static readonly string[] Left =
        ["names/synonyms.tsv", "names/orthography.tsv", "names/conjunctions.tsv", "names/particles.tsv", "names/general.tsv"];
    private static readonly string[] Right = ["names/synonyms.tsv", "names/listed.tsv"];

    private static readonly HashSet<string> Introductory = new(StringComparer.Ordinal) { "概論", "基礎", "概念", "知識", "能力", "技巧" };

    private static readonly Lazy<WordBoundaries> Lazy = new(static () => new WordBoundaries());

    // For each word the places within where it parts into words itself, a bit each.
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<char, int> _longest = [];
    private readonly HashSet<int> _joints = [];

    private WordBoundaries()
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        IEnumerable<KeyValuePair<string, string>> rows = Left.SelectMany(NameData.FoldedPairs);
        HashSet<string> kept = [.. rows.Where(static row => row.Value == "keep").Select(static row => row.Key)];
        foreach (string word in Words())
        {
            Add(word);
        }

        foreach (string word in _words.Keys.Where(word => word.Length > 3 && !kept.Contains(word)).ToArray())
        {
            _words[word] = CutsOf(word);
        }
    }

    // The one instance.
    public static WordBoundaries Default => Lazy.Value;

    // Whether the text is a word or a term of several.
    public bool Contains(ReadOnlySpan<char> text) => _lookup.ContainsKey(text);

    // Whether words part at a place of the text. The array holds the answer of Of for this text, and is made when first needed.
    public bool IsBoundary(string text, int at, ref bool[]? boundaries, bool fromEnd = false)
    {
        if (at <= 0 || at >= text.Length || !_joints.Contains(JointOf(text[at - 1], text[at])))
        {
            return true;
        }

        boundaries ??= Of(text, fromEnd);
        return boundaries[at];
    }

    // For each place of the text, whether words part there. Of ways that are equally good the longest word is the first one, or the
    // last one where the text is read from its end.
    public bool[] Of(string text, bool fromEnd = false)
    {
        int[] length = fromEnd ? LastWords(text) : FirstWords(text);
        bool[] boundaries = new bool[text.Length + 1];
        int at = fromEnd ? text.Length : 0;
        boundaries[at] = true;
        while (fromEnd ? at > 0 : at < text.Length)
        {
            int start = fromEnd ? at - length[at] : at;
            MarkCuts(text.AsSpan(start, length[at]), boundaries.AsSpan(start));
            at = fromEnd ? start : at + length[at];
            boundaries[at] = true;
        }

        return boundaries;
    }

    private static IEnumerable<string> Words() => LexiconWords.Counted()
        .Select(static entry => entry.Key)
        .Where(static word => word.Length > 1 && !IsEndingOfOne(word))
        .Concat(LexiconWords.Written())
        .Concat(NameData.Rows("names/words.tsv").Select(static row => SpellingFold.Fold(row[0])))
        .Concat(Left.SelectMany(NameData.FoldedPairs).Select(static row => row.Key))
        .Concat(Right.SelectMany(NameData.Rows).Select(static row => SpellingFold.Fold(row[1])))
        .Where(static word => HanText.CountHan(word) == word.Length);

    // What counting found to stand together often, but is an ending behind the last character of a word: 學概論.
    private static bool IsEndingOfOne(string word) => word is [_, _, _] && Introductory.Contains(word[1..]);

    private static int JointOf(char first, char second) => (first << 16) | second;

    private void Add(string word)
    {
        _words[word] = 0;
        ref int longest = ref CollectionsMarshal.GetValueRefOrAddDefault(_longest, word[0], out _);
        longest = Math.Max(longest, word.Length);
        for (int at = 1; at < word.Length; at++)
        {
            _joints.Add(JointOf(word[at - 1], word[at]));
        }
    }

    // A compound parts where its words do: 標準作業程序 is 標準, 作業 and 程序.
    private int CutsOf(ReadOnlySpan<char> word)
    {
        int cuts = 0;
        for (int at = 2; at + 2 <= word.Length; at++)
        {
            cuts |= AreWords(word[..at]) && AreWords(word[at..]) ? 1 << at : 0;
        }

        return cuts;
    }

    private bool AreWords(ReadOnlySpan<char> text)
    {
        bool found = _lookup.ContainsKey(text);
        for (int at = 2; !found && at + 2 <= text.Length; at++)
        {
            found = _lookup.ContainsKey(text[..at]) && AreWords(text[at..]);
        }

        return found;
    }

    private void MarkCuts(ReadOnlySpan<char> word, Span<bool> boundaries)
    {
        int cuts = word.Length > 3 && _lookup.TryGetValue(word, out int known) ? known : 0;
        for (int at = 2; cuts >> at != 0; at++)
        {
            boundaries[at] |= ((cuts >> at) & 1) != 0;
        }
    }

    // For each place the length of the first word of what begins there.
    private int[] FirstWords(string text)
    {
        int[] length = new int[text.Length + 1];
        int[] cost = new int[text.Length + 1];
        for (int at = text.Length - 1; at >= 0; at--)
        {
            cost[at] = int.MaxValue;
            for (int size = LongestAt(text, at); size > 0; size--)
            {
                if (TryCostOf(text.AsSpan(at, size), out int word) && word + cost[at + size] < cost[at])
                {
                    (cost[at], length[at]) = (word + cost[at + size], size);
                }
            }
        }

        return length;
    }

    // For each place the length of the last word of what ends there.
    private int[] LastWords(string text)
    {
        int[] length = new int[text.Length + 1];
        int[] cost = new int[text.Length + 1];
        cost.AsSpan(1).Fill(int.MaxValue);
        for (int at = 0; at < text.Length; at++)
        {
            for (int size = LongestAt(text, at); size > 0; size--)
            {
                if (TryCostOf(text.AsSpan(at, size), out int word) && word + cost[at] < cost[at + size])
                {
                    (cost[at + size], length[at + size]) = (word + cost[at], size);
                }
            }
        }

        return length;
    }

    private int LongestAt(string text, int at) => Math.Min(text.Length - at, Math.Max(1, _longest.GetValueOrDefault(text[at])));

    // What is no ideograph costs nothing: words part beside it in any case.
    private bool TryCostOf(ReadOnlySpan<char> word, out int cost)
    {
        bool isWord = _lookup.ContainsKey(word);
        cost = isWord ? 1 : HanText.IsHan(word[0]) ? CostOfStray : 0;
        return isWord || word.Length == 1;
    }
}
