namespace Competency.Model.Sets.Kernels.Simd;

// What is done with counters a vector at a time, once for each width of vectors. Counters come in groups of GroupLength; all
// widths give the same answers to the last bit.
internal interface IVectorKernel
{
    // How many counters a group has.
    const int GroupLength = 128;

    // How many counters a block has: what a row of bits is a whole number of.
    const int BlockLength = 512;
    const int BlockBytes = BlockLength / 8;

    // How many lanes a group is folded to; the largest number of neighbors that lanes can bound.
    const int LaneCount = 32;

    // Whether this machine computes with vectors of this width.
    static abstract bool IsSupported { get; }

    // Counts how many of the rows have a 1 for each counter: see BitSlices.
    static abstract void CountRows(ref byte rows, ReadOnlySpan<int> offsets, Span<byte> counts);

    // For every lane the largest of counter × scale of its group, over the counters whose index modulo LaneCount is the lane.
    static abstract void LargestByLane(ReadOnlySpan<byte> counts, ReadOnlySpan<float> scales, Span<float> lanes);

    // How many of the lanes are at least the value.
    static abstract int CountAtLeast(ReadOnlySpan<float> lanes, float value);

    // The largest value that so many of the lanes reach.
    static abstract float Nth(ReadOnlySpan<float> lanes, int count);

    // Which counters are at least the value of their group: a bit each, 64 in a word.
    static abstract void AtLeast(ReadOnlySpan<byte> counts, ReadOnlySpan<int> values, Span<ulong> hits);
}
