using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Counting;

// Counts for every set of a tile how many items it shares with a query, an item at a time. In bytes where no two sets can share
// more than 255 items, else in integers, to which the bytes of 255 items at a time are added.
internal sealed class SharedCounter<TKernel>(InvertedIndex index)
    where TKernel : struct, IVectorKernel
{
    private const int MostInByte = byte.MaxValue;

    private readonly byte[] _bytes = new byte[index.LargestTile];
    private int[] _wide = [];
    private int _touched;

    // Whether a query of this size needs CountWide.
    public bool NeedsWide(int size) => Math.Min(size, index.LargestSize) > MostInByte;

    // The shared counts of the sets of a tile; valid until the next call.
    public ReadOnlySpan<byte> Count(IndexTile tile, ReadOnlySpan<int> frequent, ReadOnlySpan<int> rare)
    {
        Span<byte> counts = _bytes.AsSpan(0, tile.CounterCount);
        AddRows(tile, frequent, counts);
        if (index.Tiles.Length > 1)
        {
            Touch(tile, rare);
        }

        foreach (int item in rare)
        {
            AddPostings(tile.Postings(item), counts);
        }

        return counts;
    }

    // The same for queries of any size.
    public ReadOnlySpan<int> CountWide(IndexTile tile, ReadOnlySpan<int> frequent, ReadOnlySpan<int> rare)
    {
        if (_wide.Length == 0)
        {
            _wide = new int[index.LargestTile];
        }

        Span<int> counts = _wide.AsSpan(0, tile.CounterCount);
        counts.Clear();
        for (; frequent.Length > 0; frequent = frequent[Math.Min(MostInByte, frequent.Length)..])
        {
            Widen(Count(tile, frequent[..Math.Min(MostInByte, frequent.Length)], []), counts);
        }

        for (; rare.Length > 0; rare = rare[Math.Min(MostInByte, rare.Length)..])
        {
            Widen(Count(tile, [], rare[..Math.Min(MostInByte, rare.Length)]), counts);
        }

        return counts;
    }

    // Reads the beginning of every list, one not waiting for another. Counting waits for each: how long a list is cannot be
    // foretold, and what is read ahead beyond it is given up.
    private void Touch(IndexTile tile, ReadOnlySpan<int> rare)
    {
        int touched = 0;
        foreach (int item in rare)
        {
            touched += tile.Touch(item);
        }

        Volatile.Write(ref _touched, touched); // or the compiler would see that nobody asks for it
    }

    private static void AddRows(IndexTile tile, ReadOnlySpan<int> frequent, Span<byte> counts)
    {
        if (frequent.IsEmpty)
        {
            counts.Clear();
            return;
        }

        tile.Row(frequent[0]).CopyTo(counts);
        int next = 1;
        for (; next + 1 < frequent.Length; next += 2)
        {
            TKernel.Add(counts, tile.Row(frequent[next]), tile.Row(frequent[next + 1]));
        }

        if (next < frequent.Length)
        {
            TKernel.Add(counts, tile.Row(frequent[next]));
        }
    }

    // Adds 1 to the counter of every set of the list. The builder wrote no place at or above the count of counters.
    private static void AddPostings(ReadOnlySpan<ushort> postings, Span<byte> counts)
    {
        ref byte counter = ref MemoryMarshal.GetReference(counts);
        ref ushort posting = ref MemoryMarshal.GetReference(postings);
        int next = 0;
        for (; next + 4 <= postings.Length; next += 4)
        {
            Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref posting, next))++;
            Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref posting, next + 1))++;
            Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref posting, next + 2))++;
            Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref posting, next + 3))++;
        }

        for (; next < postings.Length; next++)
        {
            Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref posting, next))++;
        }
    }

    private static void Widen(ReadOnlySpan<byte> bytes, Span<int> counts)
    {
        for (int place = 0; place < counts.Length; place++)
        {
            counts[place] += bytes[place];
        }
    }
}
