using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Counting;

// Counts for every set of a tile how many items it shares with a query, an item at a time. In bytes where no two sets can share
// more than 255 items, else in integers, to which the bytes of 255 items at a time are added.
internal sealed class SharedCounter<TKernel>(InvertedIndex index)
    where TKernel : struct, IVectorKernel
{
    private const int MostInByte = byte.MaxValue;

    private readonly byte[] _bytes = new byte[index.LargestTile + IndexTile.PostingsAtOnce];
    private int[] _offsets = new int[64];
    private int[] _wide = [];
    private int _touched;

    // Whether a query of this size needs CountWide.
    public bool NeedsWide(int size) => Math.Min(size, index.LargestSize) > MostInByte;

    // The shared counts of the sets of a tile; valid until the next call.
    public ReadOnlySpan<byte> Count(IndexTile tile, ReadOnlySpan<int> frequent, ReadOnlySpan<int> rare)
    {
        Span<byte> counts = _bytes.AsSpan(0, tile.CounterCount);
        CountRows(tile.Rows, frequent, counts);
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
        while (frequent.Length + rare.Length > 0)
        {
            int rows = Math.Min(MostInByte, frequent.Length);
            int lists = Math.Min(MostInByte - rows, rare.Length);
            Widen(Count(tile, frequent[..rows], rare[..lists]), counts);
            frequent = frequent[rows..];
            rare = rare[lists..];
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

    // Overwrites the counters with how many of the rows have each set.
    private void CountRows(BitRows rows, ReadOnlySpan<int> frequent, Span<byte> counts)
    {
        int count = (frequent.Length + BitRows.RowsAtOnce - 1) / BitRows.RowsAtOnce * BitRows.RowsAtOnce;
        if (_offsets.Length < count)
        {
            _offsets = new int[2 * count];
        }

        Span<int> offsets = _offsets.AsSpan(0, count);
        for (int row = 0; row < frequent.Length; row++)
        {
            offsets[row] = rows.OffsetOf(frequent[row]);
        }

        offsets[frequent.Length..].Fill(rows.OffsetOf(rows.RowCount));
        TKernel.CountRows(ref rows.First, offsets, counts);
    }

    // Adds 1 to the counter of every set of the list. The builder wrote whole fours, and no place beyond the counters and those
    // behind them that complete the last four.
    private static void AddPostings(ReadOnlySpan<ushort> postings, Span<byte> counts)
    {
        ref byte counter = ref MemoryMarshal.GetReference(counts);
        ref ushort posting = ref MemoryMarshal.GetReference(postings);
        for (int next = 0; next < postings.Length; next += IndexTile.PostingsAtOnce)
        {
            Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref posting, next))++;
            Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref posting, next + 1))++;
            Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref posting, next + 2))++;
            Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref posting, next + 3))++;
        }
    }

    private static void Widen(ReadOnlySpan<byte> bytes, Span<int> counts)
    {
        for (int place = 0; place < bytes.Length; place += Vector128<byte>.Count)
        {
            (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(Vector128.Create(bytes[place..]));
            AddWidened(lower, counts[place..]);
            AddWidened(upper, counts[(place + Vector128<ushort>.Count)..]);
        }
    }

    private static void AddWidened(Vector128<ushort> values, Span<int> counts)
    {
        (Vector128<uint> lower, Vector128<uint> upper) = Vector128.Widen(values);
        (lower.AsInt32() + Vector128.Create<int>(counts)).CopyTo(counts);
        (upper.AsInt32() + Vector128.Create<int>(counts[Vector128<int>.Count..])).CopyTo(counts[Vector128<int>.Count..]);
    }
}
