namespace Competency.Model.Sets.Kernels.Simd;

// What is done with counters a vector at a time, once for each width of vectors. Counters come in groups of GroupLength; all
// widths give the same answers to the last bit.
internal interface IVectorKernel
{
    // How many counters a group has.
    const int GroupLength = 128;

    // How many lanes a group is folded to; the largest number of neighbors that lanes can bound.
    const int LaneCount = 32;

    // Whether this machine computes with vectors of this width.
    static abstract bool IsSupported { get; }

    // Adds a row to the counters; both have the same length, a multiple of the group.
    static abstract void Add(Span<byte> counts, ReadOnlySpan<byte> row);

    // Adds two rows to the counters.
    static abstract void Add(Span<byte> counts, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second);

    // For every lane the largest of counter × scale of its group, over the counters whose index modulo LaneCount is the lane.
    static abstract void LargestByLane(ReadOnlySpan<byte> counts, ReadOnlySpan<float> scales, Span<float> lanes);

    // How many of the lanes are at least the value.
    static abstract int CountAtLeast(ReadOnlySpan<float> lanes, float value);

    // Which counters of a group are at least the value: a bit each, the first 64 and the last 64.
    static abstract (ulong First, ulong Last) AtLeast(ref readonly byte group, byte value);
}
