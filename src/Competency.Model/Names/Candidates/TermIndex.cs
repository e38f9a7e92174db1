using System.Runtime.InteropServices;

namespace Competency.Model.Names.Candidates;

// Texts by their terms, whatever those are: for each term the texts that hold it, for each text its terms. Weights are count ×
// (ln((1 + N) / (1 + df)) + 1), scaled to length 1 for each text (Salton; smoothed as in scikit-learn).
internal sealed class TermIndex
{
    private readonly double[] _information;

    // Term by term the texts that hold it, and how much it weighs there.
    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly float[] _documentWeights;

    // Text by text its terms and their weights, the same ones.
    private readonly int[] _textStarts;
    private readonly int[] _textTerms;
    private readonly float[] _textWeights;

    // Indexes texts.
    // terms: How many terms there are.
    // textStarts: Where the terms of each text begin; one place more than there are texts.
    // counts: The terms of all texts behind each other, each term once a text, and how often it stands there.
    public TermIndex(int terms, int[] textStarts, ReadOnlySpan<TermWeight> counts)
    {
        Count = textStarts.Length - 1;
        _textStarts = textStarts;
        int[] frequencies = new int[terms];
        _textTerms = new int[counts.Length];
        for (int at = 0; at < counts.Length; at++)
        {
            _textTerms[at] = counts[at].Term;
            frequencies[counts[at].Term]++;
        }

        _information = new double[terms];
        _starts = new int[terms + 1];
        for (int term = 0; term < terms; term++)
        {
            _information[term] = Math.Log((1.0 + Count) / (1.0 + frequencies[term])) + 1;
            _starts[term + 1] = _starts[term] + frequencies[term];
        }

        _textWeights = WeighTexts(counts);
        _documents = new int[counts.Length];
        _documentWeights = new float[counts.Length];
        FillPostings();
    }

    // The number of texts.
    public int Count { get; }

    // The number of terms.
    public int Terms => _information.Length;

    // How much a term says, from 1.
    public double InformationOf(int term) => _information[term];

    // The texts that hold a term, ascending.
    public ReadOnlySpan<int> DocumentsOf(int term) => _documents.AsSpan(_starts[term].._starts[term + 1]);

    // How much a term weighs in each of DocumentsOf.
    public ReadOnlySpan<float> WeightsOf(int term) => _documentWeights.AsSpan(_starts[term].._starts[term + 1]);

    // The product of a text and a query whose weights stand under the numbers of its terms.
    public double ProductOf(int document, double[] query)
    {
        double sum = 0;
        for (int at = _textStarts[document]; at < _textStarts[document + 1]; at++)
        {
            sum += query[_textTerms[at]] * _textWeights[at];
        }

        return sum;
    }

    // Scales weights to length 1.
    public static void Scale(List<TermWeight> weights)
    {
        double squares = 0;
        foreach (TermWeight entry in weights)
        {
            squares += entry.Weight * entry.Weight;
        }

        double length = Math.Sqrt(squares);
        foreach (ref TermWeight entry in CollectionsMarshal.AsSpan(weights))
        {
            entry = entry with { Weight = entry.Weight / length };
        }
    }

    private float[] WeighTexts(ReadOnlySpan<TermWeight> counts)
    {
        float[] weights = new float[counts.Length];
        for (int text = 0; text < Count; text++)
        {
            double squares = 0;
            for (int at = _textStarts[text]; at < _textStarts[text + 1]; at++)
            {
                double weight = counts[at].Weight * _information[counts[at].Term];
                squares += weight * weight;
            }

            double length = Math.Sqrt(squares);
            for (int at = _textStarts[text]; at < _textStarts[text + 1]; at++)
            {
                weights[at] = (float)(counts[at].Weight * _information[counts[at].Term] / length);
            }
        }

        return weights;
    }

    private void FillPostings()
    {
        int[] next = [.. _starts];
        for (int text = 0; text < Count; text++)
        {
            for (int at = _textStarts[text]; at < _textStarts[text + 1]; at++)
            {
                int place = next[_textTerms[at]]++;
                _documents[place] = text;
                _documentWeights[place] = _textWeights[at];
            }
        }
    }
}
