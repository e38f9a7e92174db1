namespace Competency.Model.Csv.Icap;

// The rows of tasks of one standard by a number that equal rows have in common, the first of each. Most standards have few
// rows: looking at all numbers is faster than a dictionary, until there are many.
internal sealed class SeenTaskRows
{
    private const int Few = 12;
    private const int MostLookedAt = 256;

    private int[] _hashes = [];
    private TaskRowLocation[] _places = [];
    private Dictionary<int, int>? _numbers;
    private int _count;

    // The first row of this number; false, and the row remembered, if there is none.
    public bool TryFind(int hash, in TaskRowLocation row, out TaskRowLocation first)
    {
        int at = _numbers is null ? Array.IndexOf(_hashes, hash, 0, _count) : _numbers.GetValueOrDefault(hash, -1);
        first = at < 0 ? row : _places[at];
        if (at < 0)
        {
            Add(hash, row);
        }

        return at >= 0;
    }

    private void Add(int hash, in TaskRowLocation row)
    {
        if (_count == _hashes.Length)
        {
            Array.Resize(ref _hashes, Math.Max(Few, 2 * _count));
            Array.Resize(ref _places, Math.Max(Few, 2 * _count));
        }

        if (_count == MostLookedAt)
        {
            _numbers = [];
            for (int at = 0; at < _count; at++)
            {
                _numbers.Add(_hashes[at], at);
            }
        }

        _numbers?.Add(hash, _count);
        (_hashes[_count], _places[_count]) = (hash, row);
        _count++;
    }
}
