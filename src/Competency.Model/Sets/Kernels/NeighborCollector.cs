namespace Competency.Model.Sets.Kernels;

// Keeps the best of many sets. For few, what is offered waits until there is no more room, and then all are ranked together: that has
// no branch that could be foretold wrongly. For many a heap with the worst at its root. What it keeps does not depend on the order in
// which sets are offered.
internal sealed class NeighborCollector
{
    private const int LargestList = 32;
    private const int Waiting = 32;

    private readonly int _capacity;
    private readonly NeighborRanks? _ranks;
    private SetNeighbor[] _kept;
    private SetNeighbor[] _ranked;
    private int _count;
    private int _rankedCount;

    public NeighborCollector(int capacity)
    {
        _capacity = capacity;
        bool isList = capacity <= LargestList;
        _kept = new SetNeighbor[isList ? capacity + Waiting : capacity];
        _ranked = isList ? new SetNeighbor[_kept.Length] : [];
        _ranks = isList ? new NeighborRanks(_kept.Length) : null;
    }

    // How many are kept.
    public int Count => Kept.Length;

    // Whether something kept has to go for anything new.
    public bool IsFull => Count == _capacity;

    // The worst score that is kept; only when full.
    public double WorstScore => Kept[_ranks is null ? 0 : ^1].Score;

    // What is kept, in no order.
    public ReadOnlySpan<SetNeighbor> Kept
    {
        get
        {
            Rank();
            return _kept.AsSpan(0, _count);
        }
    }

    public void Clear() => (_count, _rankedCount) = (0, 0);

    // Keeps the set if it is among the best so far.
    public void Offer(SetNeighbor neighbor)
    {
        if (_ranks is null)
        {
            OfferToHeap(neighbor);
        }
        else if (_rankedCount < _capacity || neighbor.Score >= _kept[_capacity - 1].Score)
        {
            if (_count == _kept.Length)
            {
                Rank();
            }

            _kept[_count++] = neighbor;
        }
    }

    // Copies what is kept, best first.
    public void CopyTo(Span<SetNeighbor> target)
    {
        Kept.CopyTo(target);
        if (_ranks is null)
        {
            // The worst stands at the root: it goes to the end, and what is left is a heap again.
            for (int last = _count - 1; last > 0; last--)
            {
                SetNeighbor moved = target[last];
                target[last] = target[0];
                Sink(target[..last], moved);
            }
        }
    }

    private void Rank()
    {
        if (_ranks is not null && _count > _rankedCount)
        {
            ReadOnlySpan<long> ranks = _ranks.Of(_kept.AsSpan(0, _count));
            for (int index = 0; index < ranks.Length; index++)
            {
                _ranked[ranks[index]] = _kept[index];
            }

            (_kept, _ranked) = (_ranked, _kept);
            _count = Math.Min(_count, _capacity);
            _rankedCount = _count;
        }
    }

    private void OfferToHeap(SetNeighbor neighbor)
    {
        if (_count < _kept.Length)
        {
            Raise(_count++, neighbor);
        }
        else if (neighbor.IsBefore(_kept[0]))
        {
            Sink(_kept.AsSpan(0, _count), neighbor);
        }
    }

    private void Raise(int place, SetNeighbor neighbor)
    {
        while (place > 0 && _kept[(place - 1) / 2].IsBefore(neighbor))
        {
            _kept[place] = _kept[(place - 1) / 2];
            place = (place - 1) / 2;
        }

        _kept[place] = neighbor;
    }

    // Puts a set in place of the root and below whatever is worse.
    private static void Sink(Span<SetNeighbor> heap, SetNeighbor neighbor)
    {
        int place = 0;
        while (true)
        {
            int child = (2 * place) + 1;
            if (child + 1 < heap.Length && heap[child].IsBefore(heap[child + 1]))
            {
                child++;
            }

            if (child >= heap.Length || !neighbor.IsBefore(heap[child]))
            {
                break;
            }

            heap[place] = heap[child];
            place = child;
        }

        heap[place] = neighbor;
    }
}
