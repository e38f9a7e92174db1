namespace Competency.Model.Similarity.Words;

// Which roles hold each word, with its weight in them: the vectors of roles by words.
internal sealed class WordHolders
{
    private readonly int[] _starts;
    private readonly int[] _roles;
    private readonly double[] _weights;

    public WordHolders(WordVector[] roles, int words)
    {
        _starts = new int[words + 1];
        foreach (int word in roles.SelectMany(static role => role.Words))
        {
            _starts[word + 1]++;
        }

        for (int word = 0; word < words; word++)
        {
            _starts[word + 1] += _starts[word];
        }

        (_roles, _weights) = (new int[_starts[words]], new double[_starts[words]]);
        int[] next = _starts[..words];
        for (int role = 0; role < roles.Length; role++)
        {
            for (int at = 0; at < roles[role].Words.Length; at++)
            {
                int place = next[roles[role].Words[at]]++;
                (_roles[place], _weights[place]) = (role, roles[role].Weights[at]);
            }
        }
    }

    // The products of a vector with every role, by index.
    public void Products(WordVector vector, Span<double> products)
    {
        products.Clear();
        for (int at = 0; at < vector.Words.Length; at++)
        {
            int word = vector.Words[at];
            double weight = vector.Weights[at];
            for (int place = _starts[word]; place < _starts[word + 1]; place++)
            {
                products[_roles[place]] += weight * _weights[place];
            }
        }
    }
}
