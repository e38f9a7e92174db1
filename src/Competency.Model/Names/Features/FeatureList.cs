namespace Competency.Model.Names.Features;

// Numbers with names, always in one order; most of them are 0, and only the others are kept. Names are kept only where somebody
// wants to read them.
internal sealed class FeatureList(bool keepsNames)
{
    private const int MostFeatures = 256;

    private readonly List<string> _names = [];
    private readonly int[] _places = new int[MostFeatures];
    private readonly double[] _values = new double[MostFeatures];
    private int _kept;

    public IReadOnlyList<string> Names => _names;

    // How many numbers there are, those that are 0 included.
    public int Count { get; private set; }

    // The places of the numbers that are not 0, ascending.
    public ReadOnlySpan<int> Places => _places.AsSpan(0, _kept);

    // The numbers that are not 0, place by place.
    public ReadOnlySpan<double> Values => _values.AsSpan(0, _kept);

    // All numbers in order.
    public double[] ToArray()
    {
        double[] all = new double[Count];
        for (int at = 0; at < _kept; at++)
        {
            all[_places[at]] = _values[at];
        }

        return all;
    }

    public void Clear()
    {
        (Count, _kept) = (0, 0);
        _names.Clear();
    }

    public void Add(string name, double value)
    {
        if (value != 0)
        {
            Keep(value);
        }

        Count++;
        if (keepsNames)
        {
            _names.Add(name);
        }
    }

    public void Add(string name, bool value)
    {
        if (value)
        {
            Keep(1);
        }

        Count++;
        if (keepsNames)
        {
            _names.Add(name);
        }
    }

    // The lesser and the greater of the features of both directions, which do not know which name comes first.
    public void AddBothWays(FeatureList forward, FeatureList backward)
    {
        int first = Count;
        (int i, int j) = (0, 0);
        while (i < forward._kept || j < backward._kept)
        {
            int left = i < forward._kept ? forward._places[i] : int.MaxValue;
            int right = j < backward._kept ? backward._places[j] : int.MaxValue;
            int place = Math.Min(left, right);
            double one = left == place ? forward._values[i++] : 0;
            double other = right == place ? backward._values[j++] : 0;
            Count = first + (2 * place);
            Add("", Math.Min(one, other));
            Add("", Math.Max(one, other));
        }

        Count = first + (2 * forward.Count);
        if (keepsNames)
        {
            _names.RemoveRange(first, _names.Count - first);
            _names.AddRange(forward._names.SelectMany(static name => new[] { $"{name}.least", $"{name}.most" }));
        }
    }

    private void Keep(double value)
    {
        _places[_kept] = Count;
        _values[_kept] = value;
        _kept++;
    }
}
