using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Counting;

// The sets of a tile that have an item, a bit each: a row for every frequent item, and behind them a row of nothing.
internal sealed class BitRows
{
    // How many rows are counted at a time: the row of nothing completes the last ones.
    public const int RowsAtOnce = 4;

    private readonly CacheLines<byte> _bits;

    // rowCount: How many rows.
    // setCount: How many sets.
    public BitRows(int rowCount, int setCount)
    {
        RowCount = rowCount;
        BlockCount = (setCount + IVectorKernel.BlockLength - 1) / IVectorKernel.BlockLength;
        _bits = new CacheLines<byte>(OffsetOf(rowCount + 1));
    }

    // How many rows there are, without the one of nothing.
    public int RowCount { get; }

    // How many bits a row has: the sets and what fills the last block.
    public int BitsPerRow => BlockCount * IVectorKernel.BlockLength;

    // How many bytes it holds.
    public long ByteCount => _bits.ByteCount;

    // Where the first row begins.
    public ref byte First => ref _bits.First;

    private int BlockCount { get; }

    // Where a row begins, in bytes behind the first.
    public int OffsetOf(int row) => checked(row * BlockCount * IVectorKernel.BlockBytes);

    // Says that a set has the item of the row.
    public void Set(int row, int set)
    {
        (int block, int place) = Math.DivRem(set, IVectorKernel.BlockLength);
        (int bit, int part) = Math.DivRem(place, IVectorKernel.BlockBytes);
        _bits.Span[OffsetOf(row) + (block * IVectorKernel.BlockBytes) + part] |= (byte)(1 << bit);
    }
}
