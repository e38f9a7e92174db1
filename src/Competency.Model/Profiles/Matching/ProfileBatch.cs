using Competency.Model.Sets;

namespace Competency.Model.Profiles.Matching;

// Some profiles as sets of items, and the sets nearest to each. Reused, so that memory does not grow with the profiles.
internal class ProfileBatch
{
    private const int ItemsPerProfile = 32;

    private readonly int _capacity;
    private readonly int _width;
    private int[] _ends;
    private int[] _items;
    private CompetencyLevel?[] _levels = [];
    private SetNeighbor[] _found;

    // Room for some profiles.
    // capacity: How many profiles make it full; more can be added.
    // width: How many neighbors are found for each.
    public ProfileBatch(int capacity, int width)
    {
        _capacity = capacity;
        _ends = new int[capacity];
        _items = new int[capacity * ItemsPerProfile];
        _found = new SetNeighbor[capacity * width];
        _width = width;
    }

    // How many profiles there are.
    public int Count { get; private set; }

    // Whether it holds as many as it was made for.
    public bool IsFull => Count >= _capacity;

    // Where the items of each profile end.
    public ReadOnlySpan<int> Ends => _ends.AsSpan(0, Count);

    // The items of all profiles.
    public ReadOnlySpan<int> AllItems => _items.AsSpan(0, StartOf(Count));

    // Their levels; none at all if no profile was added with any.
    public ReadOnlySpan<CompetencyLevel?> AllLevels => _levels.AsSpan(0, Math.Min(_levels.Length, StartOf(Count)));

    // Takes the neighbors of all profiles.
    public Span<SetNeighbor> AllFound => _found.AsSpan(0, Count * _width);

    // The items of a profile.
    public ReadOnlySpan<int> Items(int profile) => _items.AsSpan(StartOf(profile).._ends[profile]);

    // What was found for a profile, best first.
    public ReadOnlySpan<SetNeighbor> Found(int profile) => _found.AsSpan(profile * _width, _width);

    // Adds a profile.
    // items: Its items, ascending and each once.
    // levels: Their levels, or none: every profile has them, or no profile.
    public void Add(ReadOnlySpan<int> items, ReadOnlySpan<CompetencyLevel?> levels = default)
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
        if (levels.Length > 0)
        {
            Array.Resize(ref _levels, _items.Length);
            levels.CopyTo(_levels.AsSpan(start));
        }

        _ends[Count++] = start + items.Length;
    }

    // Makes room.
    public virtual void Clear() => Count = 0;

    private int StartOf(int profile) => profile == 0 ? 0 : _ends[profile - 1];
}
