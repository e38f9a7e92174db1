using Competency.Model.Names.Data;

namespace Competency.Model.Names.Lexicon;

// What the tables and the words themselves say about two words.
internal sealed class WordRelations
{
    // As many kinds as a word has bits for.
    private const int MostKinds = 64;

    private const int ShortestStem = 4;

    private static readonly Lazy<WordRelations> Lazy = new(static () => new WordRelations());

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _kindNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<long, WordRelation> _pairs = [];
    private readonly List<ulong> _kinds = [];
    private readonly List<List<string>> _partners = [];

    private WordRelations()
    {
        foreach (string[] row in NameData.Rows("scoring/relations.tsv"))
        {
            Add(row[0], [.. row[1].Split(' ').Select(LexiconWords.InNames)]);
        }
    }

    // The one instance.
    public static WordRelations Default => Lazy.Value;

    // The words that the tables relate.
    public IEnumerable<string> Words => _numbers.Keys;

    // The number of a word in the tables; -1 if it stands in none.
    public int NumberOf(string word) => _numbers.GetValueOrDefault(word, -1);

    // The kinds of things that the word with this number is one of, a bit each.
    public ulong KindsOf(int number) => number < 0 ? 0 : _kinds[number];

    // See Word.Partners.
    public ulong PartnerBitsOf(int number) =>
        number < 0 ? 0 : _partners[number].Aggregate(0UL, (bits, partner) => bits | (1UL << _numbers[partner]));

    // The words that the tables relate a word to, kinds apart.
    public IReadOnlyList<string> PartnersOf(Word word) => word.Number < 0 ? [] : _partners[word.Number];

    // The nearest relation that there is; WordRelation.Wider says that the first is the wider one.
    public WordRelation Of(Word first, Word second)
    {
        if (ReferenceEquals(first, second) || string.Equals(first.Text, second.Text, StringComparison.Ordinal))
        {
            return WordRelation.Same;
        }

        if (((first.Partners >> second.Number) & 1) != 0 &&
            second.Number >= 0 &&
            _pairs.TryGetValue(PairOf(first.Number, second.Number), out WordRelation known))
        {
            return known;
        }

        WordRelation held = ByLength(first, second);
        return held != WordRelation.None ? held : (first.Kinds & second.Kinds) != 0 ? WordRelation.Kin : ByForm(first, second);
    }

    // A word that holds the other is mostly a sort of it.
    private static WordRelation ByLength(Word first, Word second)
    {
        (int left, int right) = (first.Text.Length, second.Text.Length);
        return left < 2 || right < 2 || left == right ? WordRelation.None
            : left > right ? Holds(first, second) ? WordRelation.Containing : WordRelation.None
            : Holds(second, first) ? WordRelation.Contained : WordRelation.None;
    }

    // Chinese words contain others anywhere; words of letters only at their beginning: art is no part of start.
    private static bool Holds(Word longer, Word shorter) =>
        (shorter.Letters & ~longer.Letters) == 0
        && (shorter.IsHan
            ? longer.Text.Contains(shorter.Text, StringComparison.Ordinal)
            : shorter.Text.Length >= ShortestStem && longer.Text.StartsWith(shorter.Text, StringComparison.Ordinal));

    private static WordRelation ByForm(Word first, Word second)
    {
        if (first.IsHan && second.IsHan && (first.Letters & second.Letters) != 0)
        {
            int longest = Math.Max(first.Text.Length, second.Text.Length);
            int shared = Math.Max(CountIn(first.Text, second.Text), CountIn(second.Text, first.Text));
            if (shared > 0 && 2 * shared >= longest)
            {
                return WordRelation.Alike;
            }
        }

        return (first.Classes & second.Classes & WordClass.Verb) != WordClass.None ? WordRelation.Verbs : WordRelation.None;
    }

    private static int CountIn(string text, string other)
    {
        int count = 0;
        foreach (char character in text)
        {
            count += other.Contains(character, StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }

    private static long PairOf(int first, int second) => ((long)first << 32) | (uint)second;

    private void Add(string relation, string[] words)
    {
        switch (relation)
        {
            case "wider":
                AddWider(words);
                break;
            case "kinds":
                AddKind(words);
                break;
            default:
                AddAll(words, Enum.Parse<WordRelation>(relation, ignoreCase: true));
                break;
        }
    }

    private void AddAll(string[] words, WordRelation relation)
    {
        foreach (string first in words)
        {
            foreach (string second in words)
            {
                if (!string.Equals(first, second, StringComparison.Ordinal))
                {
                    Relate(first, relation, second);
                }
            }
        }
    }

    private void AddWider(string[] words)
    {
        foreach (string narrower in words.Skip(1))
        {
            if (Relate(words[0], WordRelation.Wider, narrower))
            {
                Relate(narrower, WordRelation.Narrower, words[0]);
            }
        }
    }

    private void AddKind(string[] words)
    {
        if (!_kindNumbers.TryGetValue(words[0], out int kind))
        {
            _kindNumbers.Add(words[0], kind = _kindNumbers.Count);
        }

        if (kind >= MostKinds)
        {
            throw new InvalidOperationException($"relations.tsv has more than {MostKinds} kinds");
        }

        foreach (string word in words.Skip(1))
        {
            _kinds[Number(word)] |= 1UL << kind;
        }
    }

    // What was said first of two words holds.
    private bool Relate(string first, WordRelation relation, string second)
    {
        (int one, int other) = (Number(first), Number(second));
        bool isFirst = _pairs.TryAdd(PairOf(one, other), relation);
        if (isFirst)
        {
            _partners[one].Add(second);
        }

        return isFirst;
    }

    private int Number(string word)
    {
        if (!_numbers.TryGetValue(word, out int number))
        {
            _numbers.Add(word, number = _numbers.Count);
            _kinds.Add(0);
            _partners.Add([]);
        }

        return number;
    }
}
