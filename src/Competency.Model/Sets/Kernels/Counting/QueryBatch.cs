namespace Competency.Model.Sets.Kernels.Counting;

// Some queries in the ranks of an index: for each its items, the frequent ones first, and its size.
internal sealed class QueryBatch(InvertedIndex index, int capacity)
{
    private readonly int[] _ends = new int[capacity];
    private readonly int[] _frequent = new int[capacity];
    private int[] _terms = new int[256];

    // How many queries there are.
    public int Count { get; private set; }

    // How many queries there can be.
    public int Capacity => capacity;

    // How many items the query has.
    public int SizeOf(int query) => _ends[query] - StartOf(query);

    // The ranks of the items that are rows of the index.
    public ReadOnlySpan<int> Frequent(int query) => _terms.AsSpan(StartOf(query), _frequent[query]);

    // The other items, by rank above the frequent ones.
    public ReadOnlySpan<int> Rare(int query) => _terms.AsSpan((StartOf(query) + _frequent[query]).._ends[query]);

    public void Clear() => Count = 0;

    // Adds the set at a place of the index.
    public void AddPlace(int place)
    {
        Span<int> terms = Add(index.SizeAt(place));
        index.CopyTerms(place, terms);
        int frequent = 0;
        while (frequent < terms.Length && terms[frequent] < index.FrequentCount)
        {
            frequent++;
        }

        Close(terms, frequent);
    }

    // Adds a set of items, each once.
    public void AddSet(ReadOnlySpan<int> items)
    {
        Span<int> terms = Add(items.Length);
        int frequent = 0;
        int rare = terms.Length - 1;
        foreach (int item in items)
        {
            // Without a branch, which nothing foretells: frequent ones from the front, rare ones from the back.
            int rank = index.RankOf(item);
            int isRare = (int)((uint)(index.FrequentCount - 1 - rank) >> 31);
            terms[frequent + (isRare * (rare - frequent))] = rank;
            frequent += 1 - isRare;
            rare -= isRare;
        }

        Close(terms, frequent);
    }

    private int StartOf(int query) => query == 0 ? 0 : _ends[query - 1];

    private Span<int> Add(int size)
    {
        int start = StartOf(Count);
        _ends[Count] = start + size;
        if (start + size > _terms.Length)
        {
            Array.Resize(ref _terms, Math.Max(start + size, 2 * _terms.Length));
        }

        return _terms.AsSpan(start, size);
    }

    private void Close(Span<int> terms, int frequent)
    {
        foreach (ref int term in terms[frequent..])
        {
            term -= index.FrequentCount;
        }

        _frequent[Count++] = frequent;
    }
}
