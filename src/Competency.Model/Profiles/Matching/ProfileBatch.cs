using Competency.Model.Sets;

namespace Competency.Model.Profiles.Matching;

/// <summary>Some profiles as sets of items, and the sets nearest to each. Reused, so that memory does not grow with the profiles.</summary>
internal class ProfileBatch
{
    private const int ItemsPerProfile = 32;

    private readonly int _capacity;
    private readonly int _width;
    private int[] _ends;
    private int[] _items;
    private SetNeighbor[] _found;

    /// <summary>Room for some profiles.</summary>
    /// <param name="capacity">How many profiles make it full; more can be added.</param>
    /// <param name="width">How many neighbors are found for each.</param>
    public ProfileBatch(int capacity, int width)
    {
        _capacity = capacity;
        _ends = new int[capacity];
        _items = new int[capacity * ItemsPerProfile];
        _found = new SetNeighbor[capacity * width];
        _width = width;
    }

    /// <summary>How many profiles there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether it holds as many as it was made for.</summary>
    public bool IsFull => Count >= _capacity;

    /// <summary>Where the items of each profile end.</summary>
    public ReadOnlySpan<int> Ends => _ends.AsSpan(0, Count);

    /// <summary>The items of all profiles.</summary>
    public ReadOnlySpan<int> AllItems => _items.AsSpan(0, StartOf(Count));

    /// <summary>Takes the neighbors of all profiles.</summary>
    public Span<SetNeighbor> AllFound => _found.AsSpan(0, Count * _width);

    /// <summary>The items of a profile.</summary>
    public ReadOnlySpan<int> Items(int profile) => _items.AsSpan(StartOf(profile).._ends[profile]);

    /// <summary>What was found for a profile, best first.</summary>
    public ReadOnlySpan<SetNeighbor> Found(int profile) => _found.AsSpan(profile * _width, _width);

    /// <summary>Adds a profile.</summary>
    /// <param name="items">Its items, ascending and each once.</param>
    public void Add(ReadOnlySpan<int> items)
    {
        int start = StartOf(Count);
        if (start + items.Length > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(start + items.Length, 2 * _items.Length));
        }

        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, 2 * Count);
            Array.Resize(ref _found, 2 * Count * _width);
        }

        items.CopyTo(_items.AsSpan(start));
        _ends[Count++] = start + items.Length;
    }

    /// <summary>Makes room.</summary>
    public virtual void Clear() => Count = 0;

    private int StartOf(int profile) => profile == 0 ? 0 : _ends[profile - 1];
}
