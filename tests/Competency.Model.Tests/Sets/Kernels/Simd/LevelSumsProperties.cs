using Competency.Model.Sets.Kernels;
using Competency.Model.Sets.Kernels.Simd;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Sets.Kernels.Simd;

/// <summary>Rows of levels are added up by every width of vectors as one by one does, whether or not this machine has it.</summary>
public sealed class LevelSumsProperties
{
    private const float Unit = 0.25f;

    [Property(MaxTest = 60)]
    public void Every_width_adds_up_rows(int seed)
    {
        Random random = new(seed);
        int sets = random.Next(1, 4) * LevelLayout.BlockLength;
        int rowCount = random.Next(0, 49);
        CacheLines<byte> rows = new(Math.Max(1, rowCount) * sets);
        CacheLines<byte> tables = new(Math.Max(1, rowCount) * LevelLayout.TableLength);
        float[] before = [.. Enumerable.Range(0, sets).Select(_ => random.Next(100) / 4f)];
        int[] sums = new int[sets];
        for (int row = 0; row < rowCount; row++)
        {
            FillTable(tables.Span.Slice(row * LevelLayout.TableLength, LevelLayout.TableLength), byte.MaxValue / rowCount, random);
            for (int set = 0; set < sets; set++)
            {
                byte level = (byte)random.Next(LevelLayout.LevelCount);
                rows.Span[(row * sets) + LevelLayout.PlaceOf(set)] = level;
                sums[set] += tables.Span[(row * LevelLayout.TableLength) + level];
            }
        }

        int[] offsets = [.. Enumerable.Range(0, rowCount).Select(row => row * sets)];
        foreach (bool isFirst in (bool[])[true, false])
        {
            float[] expected = [.. sums.Select((sum, set) => (sum * Unit) + (isFirst ? 0 : before[set]))];
            float[][] found = [[.. before], [.. before], [.. before], [.. before]];
            ScalarLane.AddLevels(ref rows.First, offsets, tables.Span, Unit, found[0], isFirst);
            Vector128Lanes.AddLevels(ref rows.First, offsets, tables.Span, Unit, found[1], isFirst);
            Vector256Lanes.AddLevels(ref rows.First, offsets, tables.Span, Unit, found[2], isFirst);
            Vector512Lanes.AddLevels(ref rows.First, offsets, tables.Span, Unit, found[3], isFirst);
            Assert.All(found, sums => Assert.Equal(expected, sums));
        }
    }

    private static void FillTable(Span<byte> table, int most, Random random)
    {
        for (int level = 1; level < LevelLayout.LevelCount; level++)
        {
            table[level] = (byte)random.Next(most + 1);
        }

        for (int start = LevelLayout.LevelCount; start < table.Length; start += LevelLayout.LevelCount)
        {
            table[..LevelLayout.LevelCount].CopyTo(table[start..]);
        }
    }
}
