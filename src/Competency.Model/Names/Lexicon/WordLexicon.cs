using Competency.Model.Names.Data;

namespace Competency.Model.Names.Lexicon;

// The words of competency names, and in how many of the catalog's distinct names each stands.
internal sealed class WordLexicon
{
    // In how many names a word of the hand-written tables counts as standing at least.
    private const int LeastFrequency = 2;

    private static readonly Lazy<WordLexicon> Lazy = new(static () => new WordLexicon(LexiconWords.Counted()));

    private readonly Dictionary<string, int> _frequencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // Words with their frequencies, and the words of the tables beside them.
    public WordLexicon(IEnumerable<KeyValuePair<string, int>> frequencies)
    {
        foreach ((string word, int frequency) in frequencies)
        {
            _frequencies[word] = frequency;
        }

        Names = _frequencies.Remove("*", out int names) ? names : 1;
        foreach (string word in LexiconWords.Written())
        {
            _frequencies[word] = Math.Max(LeastFrequency, _frequencies.GetValueOrDefault(word));
        }

        _lookup = _frequencies.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestWord = _frequencies.Keys.Select(static word => word.Length).DefaultIfEmpty(1).Max();
    }

    // The lexicon that comes with the library.
    public static WordLexicon Default => Lazy.Value;

    // All words.
    public IEnumerable<string> Words => _frequencies.Keys;

    // How many names were counted.
    public int Names { get; }

    // The length of the longest word.
    public int LongestWord { get; }

    // In how many names the word stands; 0 if it is no word.
    public int FrequencyOf(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out int frequency) ? frequency : 0;

    // How much the word says: ln((1 + names) / (1 + names with it)), from 0.
    public double InformationOf(string word) => Math.Log((1.0 + Names) / (1.0 + FrequencyOf(word)));
}
