using Competency.Model.Names.Features;
using Competency.Model.Names.Lexicon;
using Competency.Model.Names.Normalization;

namespace Competency.Model.Names.Candidates;

// Names by the character 1- and 2-grams of their keys and by their words. A query asks for its own words and for those that
// stand near to them, by the tables or by form, for as much as they are near: so names are found that share no character with
// it.
internal sealed class NameTerms
{
    // What a word counts beside a gram.
    private const double CountOfWord = 2;

    private readonly Dictionary<uint, int> _grams = [];
    private readonly RelatedWords _words = new(WordRelations.Default);
    private readonly int _firstWord;

    // Indexes names by their places in the list.
    public NameTerms(IReadOnlyList<AnalyzedName> names, CancellationToken cancellationToken = default)
    {
        // All grams have their numbers before the first word has its own.
        foreach (AnalyzedName name in names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            CollectGrams(name, isNew: true, []);
        }

        _firstWord = _grams.Count;
        TermCounts counts = new();
        List<int> found = [];
        HashSet<int> words = [];
        foreach (AnalyzedName name in names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.Clear();
            CollectGrams(name, isNew: false, found);
            counts.Add(found);
            words.Clear();
            foreach (NameWord word in name.Words)
            {
                int number = _words.Add(word.Word);
                if (words.Add(number))
                {
                    counts.AddToLast(_firstWord + number, CountOfWord);
                }
            }
        }

        Index = counts.ToIndex(_firstWord + _words.Count);
    }

    // The index; its texts are the names.
    public TermIndex Index { get; }

    // What to ask the index for, for one thread at a time.
    public Query NewQuery() => new(this);

    private void CollectGrams(AnalyzedName name, bool isNew, List<int> found)
    {
        string key = name.Key;
        int length = Math.Min(key.Length, NameNormalizer.MaxLength);
        for (int at = 0; at < length; at++)
        {
            Add(GramVector.Unigram(key[at]));
            if (at + 1 < length)
            {
                Add(GramVector.Bigram(key[at], key[at + 1]));
            }
        }

        void Add(uint gram)
        {
            if (_grams.TryGetValue(gram, out int number))
            {
                found.Add(number);
            }
            else if (isNew)
            {
                _grams.Add(gram, _grams.Count);
            }
        }
    }

    // Makes queries of names, one after the other with one working memory.
    internal sealed class Query(NameTerms terms)
    {
        private const int MostRemembered = 1 << 13;

        private readonly List<int> _grams = [];
        private readonly List<(int Number, WordRelation Relation)> _found = [];
        private readonly Dictionary<string, (int Number, double Nearness)[]> _near = new(StringComparer.Ordinal);
        private readonly List<TermWeight> _query = [];
        private readonly Dictionary<int, double> _words = [];

        // The terms of a name with weights of length 1; good until the next name.
        public List<TermWeight> Of(AnalyzedName name)
        {
            _query.Clear();
            _grams.Clear();
            _words.Clear();
            terms.CollectGrams(name, isNew: false, _grams);
            TermCounts.Count(_grams, _query);
            for (int at = 0; at < _query.Count; at++)
            {
                _query[at] = _query[at] with { Weight = _query[at].Weight * terms.Index.InformationOf(_query[at].Term) };
            }

            foreach (NameWord word in name.Words)
            {
                AddWord(word.Word);
            }

            foreach ((int number, double weight) in _words)
            {
                _query.Add(new TermWeight(terms._firstWord + number, weight));
            }

            TermIndex.Scale(_query);
            return _query;
        }

        private void AddWord(Word word)
        {
            int own = terms._words.NumberOf(word);
            if (own >= 0)
            {
                _words[own] = _words.GetValueOrDefault(own) + (CountOfWord * terms.Index.InformationOf(terms._firstWord + own));
            }

            foreach ((int number, double nearness) in NearTo(word))
            {
                double weight = CountOfWord * nearness * Math.Max(1, word.Information + 1);
                if (weight > 0)
                {
                    _words[number] = _words.GetValueOrDefault(number) + weight;
                }
            }
        }

        // The words near to a word: names say the same words again and again.
        private (int Number, double Nearness)[] NearTo(Word word)
        {
            if (!_near.TryGetValue(word.Text, out (int Number, double Nearness)[]? near))
            {
                if (_near.Count == MostRemembered)
                {
                    _near.Clear();
                }

                terms._words.FindFor(word, _found);
                near =
                [
                    .. _found.Select(static found => (found.Number, NearnessOf(found.Relation))).Where(static found => found.Item2 > 0),
                ];
                _near.Add(word.Text, near);
            }

            return near;
        }

        private static double NearnessOf(WordRelation relation) =>
            relation <= WordRelation.Related ? WordAlignment.NearnessOf(relation) : 0;
    }
}
