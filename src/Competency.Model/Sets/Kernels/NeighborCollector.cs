namespace Competency.Model.Sets.Kernels;

// Keeps the best of many sets: a sorted list for few, a heap with the worst at its root for many. What it keeps does not depend
// on the order in which sets are offered.
internal sealed class NeighborCollector(int capacity)
{
    private const int LargestList = 32;

    private readonly SetNeighbor[] _kept = new SetNeighbor[capacity];

    // How many are kept.
    public int Count { get; private set; }

    // Whether something kept has to go for anything new.
    public bool IsFull => Count == capacity;

    // The worst score that is kept; only when full.
    public double WorstScore => _kept[capacity <= LargestList ? Count - 1 : 0].Score;

    // What is kept, in no order.
    public ReadOnlySpan<SetNeighbor> Kept => _kept.AsSpan(0, Count);

    public void Clear() => Count = 0;

    // Keeps the set if it is among the best so far.
    public void Offer(SetNeighbor neighbor)
    {
        if (capacity <= LargestList)
        {
            OfferToList(neighbor);
        }
        else
        {
            OfferToHeap(neighbor);
        }
    }

    // Copies what is kept, best first.
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

    private void OfferToList(SetNeighbor neighbor)
    {
        SetNeighbor[] kept = _kept;
        int place = Count;
        if (place == kept.Length)
        {
            place--;
            if (!neighbor.IsBefore(kept[place]))
            {
                return;
            }
        }
        else
        {
            Count++;
        }

        for (; place > 0 && neighbor.IsBefore(kept[place - 1]); place--)
        {
            kept[place] = kept[place - 1];
        }

        kept[place] = neighbor;
    }

    private void OfferToHeap(SetNeighbor neighbor)
    {
        if (Count < _kept.Length)
        {
            Raise(Count++, neighbor);
        }
        else if (neighbor.IsBefore(_kept[0]))
        {
            Sink(_kept.AsSpan(0, Count), neighbor);
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
