using Competency.Model.Sets.Kernels.Simd;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Sets.Kernels.Simd;

/// <summary>Every width of vectors does what the scalar kernel does, whether or not this machine has it.</summary>
[Properties(Arbitrary = [typeof(VectorKernelProperties)], MaxTest = 200)]
public sealed class VectorKernelProperties
{
    public static Arbitrary<byte[]> Counts() => Arb.From(
        from groups in Gen.Choose(1, 5)
        from largest in Gen.Elements(1, 3, 40, 255)
        from counts in Gen.Choose(0, largest).ArrayOf(groups * IVectorKernel.GroupLength)
        select counts.Select(static count => (byte)count).ToArray());

    [Property]
    public void Vectors_of_16_bytes_do_what_scalars_do(byte[] counts, int seed) => Equal<Vector128Kernel>(counts, seed);

    [Property]
    public void Vectors_of_32_bytes_do_what_scalars_do(byte[] counts, int seed) => Equal<Vector256Kernel>(counts, seed);

    [Property]
    public void Vectors_of_64_bytes_do_what_scalars_do(byte[] counts, int seed) => Equal<Vector512Kernel>(counts, seed);

    [Fact]
    public void The_scalar_kernel_does_what_it_says()
    {
        byte[] counts = [.. Enumerable.Range(0, 2 * IVectorKernel.GroupLength).Select(static index => (byte)(index % 100))];
        float[] lanes = new float[IVectorKernel.LaneCount];
        ScalarKernel.LargestByLane(counts, [1f, 0.5f], lanes);
        Assert.Equal(96, lanes[0]);
        Assert.Equal(95, lanes[31]);
        Assert.Equal(4, ScalarKernel.CountAtLeast(lanes, 96));
        Assert.Equal(95, ScalarKernel.Nth(lanes, 5));
        ulong[] hits = new ulong[4];
        ScalarKernel.AtLeast(counts, [62, 100], hits);
        Assert.Equal([0b11UL << 62, (1UL << 36) - 1, 0, 0], hits);
    }

    private static void Equal<TKernel>(byte[] counts, int seed)
        where TKernel : struct, IVectorKernel
    {
        Random random = new(seed);
        float[] scales = [.. Enumerable.Range(0, counts.Length / IVectorKernel.GroupLength).Select(_ => random.NextSingle())];
        float[] expectedLanes = new float[IVectorKernel.LaneCount];
        float[] lanes = new float[IVectorKernel.LaneCount];
        ScalarKernel.LargestByLane(counts, scales, expectedLanes);
        TKernel.LargestByLane(counts, scales, lanes);
        Assert.Equal(expectedLanes, lanes);
        Assert.All(lanes, lane => Assert.Equal(ScalarKernel.CountAtLeast(lanes, lane), TKernel.CountAtLeast(lanes, lane)));
        int[] sorted = [.. Enumerable.Range(1, lanes.Length)];
        Assert.All(sorted, count => Assert.Equal(lanes.OrderDescending().ElementAt(count - 1), TKernel.Nth(lanes, count)));

        int[] values = [.. scales.Select((_, group) => random.Next(2) == 0 ? random.Next(256) : counts[group * IVectorKernel.GroupLength])];
        ulong[] expectedHits = new ulong[2 * values.Length];
        ulong[] hits = new ulong[2 * values.Length];
        ScalarKernel.AtLeast(counts, values, expectedHits);
        TKernel.AtLeast(counts, values, hits);
        Assert.Equal(expectedHits, hits);
    }
}
