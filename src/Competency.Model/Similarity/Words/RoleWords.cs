using Competency.Model.Catalog;
using Competency.Model.Names.Lexicon;
using Competency.Model.Names.Normalization;
using Competency.Model.Sets;

namespace Competency.Model.Similarity.Words;

// The standards of a catalog as vectors over the words of the names that they need: (1 + ln count) × idf, scaled to length 1,
// where count is in how many of the role's names the word stands and idf is ln((1 + N) / df) over the N roles (Salton and
// Buckley 1988). Derived from a scope of the catalog, once: only its roles are counted, and all roles have vectors.
internal sealed class RoleWords : ICatalogView<CatalogScope, RoleWords>
{
    private static readonly WordSegmenter Segmenter = new(WordLexicon.Default);

    private readonly Func<string, IEnumerable<string>> _cut;
    private readonly string[] _words;
    private readonly WordVector[] _roles;
    private readonly Dictionary<string, int> _numbers;
    private readonly double[] _information;
    private readonly List<(int Role, double Weight)>[] _holders;

    // The vectors of a catalog.
    // scope: The roles that are counted.
    // cut: What cuts a name into words.
    public RoleWords(CatalogScope scope, Func<string, IEnumerable<string>> cut)
    {
        _cut = cut;
        Dictionary<string, int>[] counts = [.. scope.Catalog.Standards.Select(standard => CountWords(NamesOf(standard, scope.AllRatings)))];
        Dictionary<string, int> frequencies = new(StringComparer.Ordinal);
        foreach (string word in counts.Where((_, role) => scope.Contains(role)).SelectMany(static role => role.Keys))
        {
            frequencies[word] = frequencies.GetValueOrDefault(word) + 1;
        }

        _words = [.. frequencies.Keys.Order(StringComparer.Ordinal)];
        _numbers = _words.Select(static (word, at) => (word, at)).ToDictionary(StringComparer.Ordinal);
        _information = [.. _words.Select(word => Math.Log((1.0 + scope.Count) / frequencies[word]))];
        _roles = [.. counts.Select(Weigh)];
        _holders = [.. _words.Select(static _ => new List<(int Role, double Weight)>())];
        for (int role = 0; role < _roles.Length; role++)
        {
            foreach ((int word, double weight) in _roles[role].Words.Zip(_roles[role].Weights))
            {
                _holders[word].Add((role, weight));
            }
        }
    }

    // The vectors over the library's own words, made when first asked for.
    public static RoleWords Of(CatalogScope scope) => scope.Derived<RoleWords>();

    static RoleWords ICatalogView<CatalogScope, RoleWords>.Create(CatalogScope owner) => new(owner, WordsOf);

    // The words of a name, by the lexicon of the scored matcher.
    public static IEnumerable<string> WordsOf(string name) =>
        Segmenter.Segment(NameNormalizer.SurfaceOf(name)).Where(static word => word != ",");

    // The names that a standard needs, each once, in ordinal order.
    // allRatings: Whether it needs what it rates as not important, too.
    public static string[] NamesOf(CompetencyStandard standard, bool allRatings = false) =>
        [
            .. standard.Requirements.Where(need => need.IsImportant || allRatings)
                .Select(static need => need.Element.Title).Where(static title => title.Length > 0)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];

    // The vector of a role.
    public WordVector this[int role] => _roles[role];

    // The vector of any names; words that no role of the catalog has count nothing.
    public WordVector Weigh(IEnumerable<string> names) => Weigh(CountWords(names));

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

    // The similarity of two roles.
    public double Score(int a, int b) => Score(_roles[a], _roles[b]);

    // The similarity of a vector with every role, by index: a word at a time.
    public void Scores(WordVector vector, Span<double> scores)
    {
        scores.Clear();
        for (int index = 0; index < vector.Words.Length; index++)
        {
            foreach ((int other, double held) in _holders[vector.Words[index]])
            {
                scores[other] += vector.Weights[index] * held;
            }
        }

        for (int other = 0; other < scores.Length; other++)
        {
            scores[other] = Bound(scores[other], vector, _roles[other]);
        }
    }

    // The names among these that hold each word.
    public ILookup<string, string> Holders(IEnumerable<string> names) =>
        names.SelectMany(name => _cut(name).Distinct(StringComparer.Ordinal).Select(word => (word, name)))
            .ToLookup(static entry => entry.word, static entry => entry.name, StringComparer.Ordinal);

    private WordVector Weigh(Dictionary<string, int> counts)
    {
        int[] words = [.. counts.Keys.Where(_numbers.ContainsKey).Select(word => _numbers[word]).Order()];
        double[] weights = [.. words.Select(word => (1 + Math.Log(counts[_words[word]])) * _information[word])];
        double length = Math.Sqrt(weights.Sum(static weight => weight * weight));
        return new WordVector(words, [.. weights.Select(weight => weight / length)]);
    }

    // Rounding may carry a sum of products over 1.
    private static double Bound(double sum, WordVector a, WordVector b) =>
        a.Words.Length == 0 && b.Words.Length == 0 ? 1 : Math.Min(1, sum);

    private Dictionary<string, int> CountWords(IEnumerable<string> names)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string word in names.SelectMany(name => _cut(name).Distinct(StringComparer.Ordinal)))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts;
    }
}
