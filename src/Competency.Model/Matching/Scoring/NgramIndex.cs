using System.Buffers;

namespace Competency.Model.Matching.Scoring;

/// <summary>
/// Texts by their character n-grams, across spaces: for each gram the texts that hold it. Nearness is the cosine of
/// tf × (ln((1 + N) / (1 + df)) + 1) vectors (Salton; smoothed as in scikit-learn). A search looks only at texts that share a
/// gram with the query.
/// </summary>
internal sealed class NgramIndex
{
    private readonly int _shortest;
    private readonly int _longest;
    private readonly Dictionary<string, int> _grams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly double[] _information;
    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly double[] _weights;

    /// <summary>Indexes the texts as they are: folding is the caller's business.</summary>
    /// <param name="texts">The texts; their numbers, from 0, are their places here.</param>
    /// <param name="shortest">The length of the shortest grams.</param>
    /// <param name="longest">The length of the longest grams.</param>
    public NgramIndex(IReadOnlyList<string> texts, int shortest = 1, int longest = 3)
    {
        (_shortest, _longest) = (shortest, longest);
        _lookup = _grams.GetAlternateLookup<ReadOnlySpan<char>>();
        Count = texts.Count;
        (int Gram, int Times)[][] counts = [.. texts.Select(text => CountGrams(text, isNew: true))];
        int[] frequencies = new int[_grams.Count];
        foreach ((int Gram, int Times)[] document in counts)
        {
            foreach ((int gram, _) in document)
            {
                frequencies[gram]++;
            }
        }

        _information = [.. frequencies.Select(frequency => Math.Log((1.0 + texts.Count) / (1.0 + frequency)) + 1)];
        _starts = new int[frequencies.Length + 1];
        for (int gram = 0; gram < frequencies.Length; gram++)
        {
            _starts[gram + 1] = _starts[gram] + frequencies[gram];
        }

        _documents = new int[_starts[^1]];
        _weights = new double[_starts[^1]];
        Fill(counts);
    }

    /// <summary>The number of texts.</summary>
    public int Count { get; }

    /// <summary>The nearest texts, at most <paramref name="count"/>, the nearest first, of equals the lower number first.</summary>
    public (int Document, double Cosine)[] Search(string text, int count)
    {
        double[] scores = ArrayPool<double>.Shared.Rent(Math.Max(1, Count));
        List<int> touched = Score(text, scores);
        PriorityQueue<int, (double Cosine, int Document)> nearest = new(Comparer<(double Cosine, int Document)>.Create(IsFarther));
        foreach (int document in touched)
        {
            (double, int) rank = (scores[document], document);
            if (nearest.Count < count)
            {
                nearest.Enqueue(document, rank);
            }
            else if (count > 0)
            {
                nearest.EnqueueDequeue(document, rank);
            }
        }

        (int, double)[] found = new (int, double)[nearest.Count];
        for (int at = found.Length - 1; at >= 0; at--)
        {
            int document = nearest.Dequeue();
            found[at] = (document, scores[document]);
        }

        Release(scores, touched);
        return found;
    }

    /// <summary>Every text that shares a gram with this one, with the cosine, by number.</summary>
    public (int Document, double Cosine)[] All(string text)
    {
        double[] scores = ArrayPool<double>.Shared.Rent(Math.Max(1, Count));
        List<int> touched = Score(text, scores);
        touched.Sort();
        (int, double)[] found = [.. touched.Select(document => (document, scores[document]))];
        Release(scores, touched);
        return found;
    }

    private static int IsFarther((double Cosine, int Document) left, (double Cosine, int Document) right)
    {
        int order = left.Cosine.CompareTo(right.Cosine);
        return order != 0 ? order : right.Document.CompareTo(left.Document);
    }

    private static void Release(double[] scores, List<int> touched)
    {
        foreach (int document in touched)
        {
            scores[document] = 0;
        }

        ArrayPool<double>.Shared.Return(scores);
    }

    /// <summary>Adds up the cosines; the numbers of the texts touched, in no order.</summary>
    private List<int> Score(string text, double[] scores)
    {
        scores.AsSpan(0, Count).Clear();
        (int Gram, double Weight)[] query = Weigh(CountGrams(text, isNew: false));
        List<int> touched = [];
        foreach ((int gram, double weight) in query)
        {
            for (int at = _starts[gram]; at < _starts[gram + 1]; at++)
            {
                int document = _documents[at];
                if (scores[document] == 0)
                {
                    touched.Add(document);
                }

                scores[document] += weight * _weights[at];
            }
        }

        return touched;
    }

    private void Fill((int Gram, int Times)[][] counts)
    {
        int[] next = [.. _starts];
        for (int document = 0; document < counts.Length; document++)
        {
            foreach ((int gram, double weight) in Weigh(counts[document]))
            {
                _documents[next[gram]] = document;
                _weights[next[gram]] = weight;
                next[gram]++;
            }
        }
    }

    private (int Gram, double Weight)[] Weigh((int Gram, int Times)[] counts)
    {
        (int Gram, double Weight)[] weights = [.. counts.Select(count => (count.Gram, count.Times * _information[count.Gram]))];
        double norm = Math.Sqrt(weights.Sum(static entry => entry.Weight * entry.Weight));
        return norm > 0 ? [.. weights.Select(entry => (entry.Gram, entry.Weight / norm))] : [];
    }

    /// <summary>The known grams of the text, by number, and how often each stands in it.</summary>
    private (int Gram, int Times)[] CountGrams(string text, bool isNew)
    {
        List<int> found = [];
        for (int length = _shortest; length <= _longest; length++)
        {
            for (int at = 0; at + length <= text.Length; at++)
            {
                ReadOnlySpan<char> gram = text.AsSpan(at, length);
                if (_lookup.TryGetValue(gram, out int number))
                {
                    found.Add(number);
                }
                else if (isNew)
                {
                    found.Add(_grams.Count);
                    _grams.Add(gram.ToString(), _grams.Count);
                }
            }
        }

        return [.. found.CountBy(static gram => gram).OrderBy(static entry => entry.Key).Select(static entry => (entry.Key, entry.Value))];
    }
}
