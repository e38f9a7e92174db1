namespace Competency.Model.Sets.Kernels;

/// <summary>
/// Keeps the best of many sets: a sorted list for few, a heap with the worst at its root for many. What it keeps does not
/// depend on the order in which sets are offered.
/// </summary>
internal sealed class NeighborCollector(int capacity)
{
    private const int LargestList = 32;

    private readonly SetNeighbor[] _kept = new SetNeighbor[capacity];

    /// <summary>How many are kept.</summary>
    public int Count { get; private set; }

    /// <summary>Whether something kept has to go for anything new.</summary>
    public bool IsFull => Count == capacity;

    /// <summary>The worst score that is kept; only when full.</summary>
    public double WorstScore => _kept[capacity <= LargestList ? Count - 1 : 0].Score;

    /// <summary>What is kept, in no order.</summary>
    public ReadOnlySpan<SetNeighbor> Kept => _kept.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Keeps the set if it is among the best so far.</summary>
    public void Offer(SetNeighbor neighbour)
    {
        if (capacity <= LargestList)
        {
            OfferToList(neighbour);
        }
        else
        {
            OfferToHeap(neighbour);
        }
    }

    /// <summary>Copies what is kept, best first.</summary>
    public void CopyTo(Span<SetNeighbor> target)
    {
        Kept.CopyTo(target);
        if (capacity > LargestList)
        {
            // The worst stands at the root: it goes to the end, and what is left is a heap again.
            for (int last = Count - 1; last > 0; last--)
            {
                SetNeighbor moved = target[last];
                target[last] = target[0];
                Sink(target[..last], moved);
            }
        }
    }

    private void OfferToList(SetNeighbor neighbour)
    {
        SetNeighbor[] kept = _kept;
        int place = Count;
        if (place == kept.Length)
        {
            place--;
            if (!neighbour.IsBefore(kept[place]))
            {
                return;
            }
        }
        else
        {
            Count++;
        }

        for (; place > 0 && neighbour.IsBefore(kept[place - 1]); place--)
        {
            kept[place] = kept[place - 1];
        }

        kept[place] = neighbour;
    }

    private void OfferToHeap(SetNeighbor neighbour)
    {
        if (Count < _kept.Length)
        {
            Raise(Count++, neighbour);
        }
        else if (neighbour.IsBefore(_kept[0]))
        {
            Sink(_kept.AsSpan(0, Count), neighbour);
        }
    }

    private void Raise(int place, SetNeighbor neighbour)
    {
        while (place > 0 && _kept[(place - 1) / 2].IsBefore(neighbour))
        {
            _kept[place] = _kept[(place - 1) / 2];
            place = (place - 1) / 2;
        }

        _kept[place] = neighbour;
    }

    /// <summary>Puts a set in place of the root and below whatever is worse.</summary>
    private static void Sink(Span<SetNeighbor> heap, SetNeighbor neighbour)
    {
        int place = 0;
        while (true)
        {
            int child = (2 * place) + 1;
            if (child + 1 < heap.Length && heap[child].IsBefore(heap[child + 1]))
            {
                child++;
            }

            if (child >= heap.Length || !neighbour.IsBefore(heap[child]))
            {
                break;
            }

            heap[place] = heap[child];
            place = child;
        }

        heap[place] = neighbour;
    }
}
