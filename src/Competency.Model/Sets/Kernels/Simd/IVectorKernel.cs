namespace Competency.Model.Sets.Kernels.Simd;

/// <summary>
/// What is done with counters a vector at a time, once for each width of vectors. Counters come in groups of
/// <see cref="GroupLength"/>; all widths give the same answers to the last bit.
/// </summary>
internal interface IVectorKernel
{
    /// <summary>How many counters a group has.</summary>
    const int GroupLength = 128;

    /// <summary>How many lanes a group is folded to; the largest number of neighbors that lanes can bound.</summary>
    const int LaneCount = 32;

    /// <summary>Whether this machine computes with vectors of this width.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>Adds a row to the counters; both have the same length, a multiple of the group.</summary>
    static abstract void Add(Span<byte> counts, ReadOnlySpan<byte> row);

    /// <summary>Adds two rows to the counters.</summary>
    static abstract void Add(Span<byte> counts, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second);

    /// <summary>
    /// For every lane the largest of counter × scale of its group, over the counters whose index modulo
    /// <see cref="LaneCount"/> is the lane.
    /// </summary>
    static abstract void LargestByLane(ReadOnlySpan<byte> counts, ReadOnlySpan<float> scales, Span<float> lanes);

    /// <summary>How many of the lanes are at least the value.</summary>
    static abstract int CountAtLeast(ReadOnlySpan<float> lanes, float value);

    /// <summary>Which counters of a group are at least the value: a bit each, the first 64 and the last 64.</summary>
    static abstract (ulong First, ulong Last) AtLeast(ref readonly byte group, byte value);
}
