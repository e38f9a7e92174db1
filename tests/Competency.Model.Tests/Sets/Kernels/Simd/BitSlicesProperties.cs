using Competency.Model.Sets.Kernels.Counting;
using Competency.Model.Sets.Kernels.Simd;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Sets.Kernels.Simd;

/// <summary>Adders of one bit count as one by one does, in every width, up to all that a byte counts.</summary>
public sealed class BitSlicesProperties
{
    private static readonly int[] RowCounts = [0, 1, 3, 4, 5, 8, 12, 31, 32, 33, 44, 127, 128, 250, 255];

    [Property(MaxTest = 60)]
    public void Every_width_counts_the_sets_of_rows(int seed)
    {
        Random random = new(seed);
        int sets = random.Next(1, 1600);
        int rowCount = RowCounts[random.Next(RowCounts.Length)];
        double density = random.Next(3) == 0 ? 1 : random.NextDouble();
        BitRows rows = new(rowCount, sets);
        byte[] expected = new byte[rows.BitsPerRow];
        for (int row = 0; row < rowCount; row++)
        {
            for (int set = 0; set < sets; set++)
            {
                if (random.NextDouble() < density)
                {
                    rows.Set(row, set);
                    expected[set]++;
                }
            }
        }

        int[] offsets = [.. Enumerable.Range(0, (rowCount + 3) / 4 * 4).Select(row => rows.OffsetOf(Math.Min(row, rowCount)))];
        Assert.Equal(expected, Counted<ScalarKernel>(rows, offsets));
        Assert.Equal(expected, Counted<Vector128Kernel>(rows, offsets));
        Assert.Equal(expected, Counted<Vector256Kernel>(rows, offsets));
        Assert.Equal(expected, Counted<Vector512Kernel>(rows, offsets));
    }

    private static byte[] Counted<TKernel>(BitRows rows, int[] offsets)
        where TKernel : struct, IVectorKernel
    {
        byte[] counts = new byte[rows.BitsPerRow];
        TKernel.CountRows(ref rows.First, offsets, counts);
        return counts;
    }
}
