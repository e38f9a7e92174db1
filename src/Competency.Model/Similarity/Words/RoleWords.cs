using Competency.Model.Catalog;
using Competency.Model.Names.Lexicon;
using Competency.Model.Names.Normalization;
using Competency.Model.Sets;
using Competency.Model.Text;
using Competency.Model.Threading;

namespace Competency.Model.Similarity.Words;

// The standards of a catalog as vectors over the words of their texts: (1 + ln count) × idf, scaled to length 1, where count is
// in how many of the role's texts the word stands and idf is ln((1 + N) / df) over the N roles (Salton and Buckley 1988).
// Derived from a scope of the catalog, once: only its roles are counted, and all roles have vectors.
internal sealed class RoleWords : ICatalogView<CatalogScope, RoleTexts, RoleWords>
{
    private const double Rounding = 1e-13;

    private static readonly WordSegmenter Segmenter = new(WordLexicon.Default);

    private readonly string[] _words;
    private readonly WordVector[] _roles;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly double[] _information;
    private readonly WordHolders _holders;

    private RoleWords(CatalogScope scope, RoleTexts texts)
    {
        CompetencyStandard[] standards = [.. scope.Catalog.Standards];
        string[][] textsOfRoles = [.. standards.Select(standard => texts.Of(standard, scope.AllRatings).ToArray())];
        Dictionary<string, int[]> cut = Cut([.. textsOfRoles.SelectMany(static role => role).Distinct(StringComparer.Ordinal)]);
        (int Word, int Count)[][] counts = new (int, int)[standards.Length][];
        Processors.Run(counts.Length, role => counts[role] = CountWords(textsOfRoles[role].Select(text => cut[text])));

        _words = [.. _numbers.Keys];
        int[] frequencies = new int[_words.Length];
        for (int role = 0; role < counts.Length; role++)
        {
            foreach ((int word, _) in scope.Contains(role) ? counts[role] : [])
            {
                frequencies[word]++;
            }
        }

        // A word that stands only in roles that are not counted is no word of the catalog.
        _information = [.. frequencies.Select(frequency => frequency == 0 ? 0 : Math.Log((1.0 + scope.Count) / frequency))];
        _roles = [.. counts.Select(Weigh)];
        _holders = new WordHolders(_roles, _words.Length);
    }

    static RoleWords ICatalogView<CatalogScope, RoleTexts, RoleWords>.Create(CatalogScope owner, RoleTexts key) => new(owner, key);

    // The words of a text, by the lexicon of the scored matcher. Characters that are in no word of it are one word together.
    public static List<string> WordsOf(string text)
    {
        List<string> words = [];
        bool wasSingle = false;
        foreach (string word in Segmenter.Segment(NameNormalizer.SurfaceOf(text)))
        {
            bool isSingle = word.Length == 1 && HanText.IsHan(word[0]);
            if (isSingle && wasSingle)
            {
                words[^1] += word;
            }
            else if (word != ",")
            {
                words.Add(word);
            }

            wasSingle = isSingle;
        }

        return words;
    }

    // The vector of a role.
    public WordVector this[int role] => _roles[role];

    // The vector of any texts; words that no role of the catalog has count nothing.
    public WordVector Weigh(IEnumerable<string> texts) => Weigh(CountWords(texts.Select(text =>
        WordsOf(text).Distinct(StringComparer.Ordinal).Where(_numbers.ContainsKey).Select(word => _numbers[word]).ToArray())));

    // What each shared word adds to the cosine of two vectors, by word.
    public IReadOnlyList<(string Word, double Contribution)> Contributions(WordVector a, WordVector b)
    {
        List<(string Word, double Contribution)> shared = [];
        for (SortedRows rows = new(a.Words, b.Words); rows.NextShared();)
        {
            shared.Add((_words[a.Words[rows.A]], a.Weights[rows.A] * b.Weights[rows.B]));
        }

        return shared;
    }

    // The similarity of two vectors, 0 to 1; those without words are like each other and like no other.
    public double Score(WordVector a, WordVector b) => Bound(Contributions(a, b).Sum(static entry => entry.Contribution), a, b);

    // The similarity of a vector with every role, by index: a word at a time.
    public void Scores(WordVector vector, Span<double> scores)
    {
        _holders.Products(vector, scores);
        for (int other = 0; other < scores.Length; other++)
        {
            scores[other] = Bound(scores[other], vector, _roles[other]);
        }
    }

    // The words of every text by number, each once; words are numbered in ordinal order.
    private Dictionary<string, int[]> Cut(string[] texts)
    {
        string[][] words = new string[texts.Length][];
        Processors.Run(texts.Length, text => words[text] = [.. WordsOf(texts[text]).Distinct(StringComparer.Ordinal)]);
        foreach (string word in words.SelectMany(static text => text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            _numbers.Add(word, _numbers.Count);
        }

        Dictionary<string, int[]> cut = new(texts.Length, StringComparer.Ordinal);
        for (int text = 0; text < texts.Length; text++)
        {
            cut.Add(texts[text], [.. words[text].Select(word => _numbers[word])]);
        }

        return cut;
    }

    // In how many of some texts each word stands, by number.
    private static (int Word, int Count)[] CountWords(IEnumerable<int[]> texts)
    {
        int[] all = [.. texts.SelectMany(static words => words)];
        Array.Sort(all);
        List<(int Word, int Count)> counts = [];
        for (int from = 0, to = 0; from < all.Length; from = to)
        {
            for (to = from; to < all.Length && all[to] == all[from]; to++)
            {
            }

            counts.Add((all[from], to - from));
        }

        return [.. counts];
    }

    private WordVector Weigh((int Word, int Count)[] counts)
    {
        (int Word, int Count)[] known = [.. counts.Where(count => _information[count.Word] > 0)];
        double[] weights = [.. known.Select(count => (1 + Math.Log(count.Count)) * _information[count.Word])];
        double length = Math.Sqrt(weights.Sum(static weight => weight * weight));
        return new WordVector([.. known.Select(static count => count.Word)], [.. weights.Select(weight => weight / length)]);
    }

    // Rounding carries the sum of equal vectors a little over or under 1.
    private static double Bound(double sum, WordVector a, WordVector b) =>
        sum > 1 - Rounding || (a.Words.Length == 0 && b.Words.Length == 0) ? 1 : sum;
}
