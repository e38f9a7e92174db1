namespace Competency.Model.Evaluation.Melo.Baselines;

/// <summary>Texts as sets of character n-grams, and how many of them a text shares with each.</summary>
internal sealed class GramSets
{
    private readonly int _length;
    private readonly Dictionary<string, List<int>> _holders = new(StringComparer.Ordinal);
    private readonly int[] _sizes;

    public GramSets(IReadOnlyList<string> texts, int length)
    {
        _length = length;
        _sizes = new int[texts.Count];
        for (int text = 0; text < texts.Count; text++)
        {
            HashSet<string> grams = GramsOf(texts[text]);
            _sizes[text] = grams.Count;
            foreach (string gram in grams)
            {
                if (!_holders.TryGetValue(gram, out List<int>? holders))
                {
                    _holders[gram] = holders = [];
                }

                holders.Add(text);
            }
        }
    }

    /// <summary>Sets the score of every text by how many grams it shares and the sizes of both sets.</summary>
    public void Score(string query, Func<int, int, int, double> measure, double[] scores)
    {
        HashSet<string> grams = GramsOf(query);
        int[] shared = new int[_sizes.Length];
        foreach (int text in grams.SelectMany(gram => _holders.GetValueOrDefault(gram, [])))
        {
            shared[text]++;
        }

        for (int text = 0; text < shared.Length; text++)
        {
            scores[text] = shared[text] == 0 ? 0 : measure(shared[text], grams.Count, _sizes[text]);
        }
    }

    private HashSet<string> GramsOf(string text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - _length + 1))
            .Select(at => text.Substring(at, _length))
            .ToHashSet(StringComparer.Ordinal);
}
