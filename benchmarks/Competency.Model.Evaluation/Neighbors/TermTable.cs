namespace Competency.Model.Evaluation.Neighbors;

/// <summary>Roles as bags of terms: concepts with their numbers of tasks, words of texts.</summary>
internal sealed class TermTable
{
    private readonly (int Term, double Count)[][] _roles;
    private readonly int[] _frequencies;

    private TermTable((int Term, double Count)[][] roles, int terms)
    {
        _roles = roles;
        _frequencies = new int[terms];
        foreach ((int term, _) in roles.SelectMany(static role => role))
        {
            _frequencies[term]++;
        }
    }

    /// <summary>
    /// The table of roles that hold terms, each with a count above 0; of one term that is given twice the counts are summed.
    /// </summary>
    public static TermTable Of(IEnumerable<IEnumerable<(string Term, double Count)>> roles)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<(int, double)[]> rows = [];
        foreach (IEnumerable<(string Term, double Count)> role in roles)
        {
            SortedDictionary<int, double> counts = [];
            foreach ((string term, double count) in role)
            {
                int number = numbers.TryGetValue(term, out int known) ? known : numbers[term] = numbers.Count;
                counts[number] = counts.GetValueOrDefault(number) + count;
            }

            rows.Add([.. counts.Select(static entry => (entry.Key, entry.Value))]);
        }

        return new TermTable([.. rows], numbers.Count);
    }

    /// <summary>The same terms, each once.</summary>
    public TermTable Binary() =>
        new([.. _roles.Select(static role => role.Select(static entry => (entry.Term, 1.0)).ToArray())], _frequencies.Length);

    /// <summary>The counts under logarithms, 1 + ln count.</summary>
    public TermTable Sublinear() => new(
        [.. _roles.Select(static role => role.Select(static entry => (entry.Term, 1 + Math.Log(entry.Count))).ToArray())],
        _frequencies.Length);

    /// <summary>Cosines of counts × (ln((1 + N)/(1 + df)) + 1), the library's idf.</summary>
    public ScoreTable SmoothedCosines() => Cosines(frequency => Math.Log((1.0 + _roles.Length) / (1.0 + frequency)) + 1);

    /// <summary>Cosines of counts × ln((1 + N)/df), by which a term of every role counts next to nothing.</summary>
    public ScoreTable Cosines() => Cosines(frequency => Math.Log((1.0 + _roles.Length) / frequency));

    private ScoreTable Cosines(Func<int, double> information)
    {
        WeightedRows rows = new(_frequencies.Length);
        foreach ((int Term, double Count)[] role in _roles)
        {
            rows.Add(role.Select(entry => (entry.Term, entry.Count * information(_frequencies[entry.Term]))));
        }

        return rows.Scores(SimilarityMeasures.Cosine);
    }
}
