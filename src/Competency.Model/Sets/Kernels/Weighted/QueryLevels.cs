using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

// What the frequent items of a query can add to the shared weight, from above: for each level of an item in whole units, at most 255
// of them for all items of a batch.
//
// The bound: what an item adds never falls as the weight of the other set grows, so it is at most what it adds at the largest weight of
// the level; and that many units, rounded down, and one more are above it. With R what the n items of a batch add at most, a unit is
// R/(255−n): what is rounded down sums up to at most 255−n, and the ones to n.
internal sealed class QueryLevels<TFormula, TLanes, TVector>(WeightLevels levels)
    where TFormula : struct, IOverlapFormula
    where TLanes : struct, IFloatLanes<TVector>
    where TVector : struct
{
    private const int MostRows = 48;

    // Single precision may miss what is added by less than this.
    private const float Margin = 1 + 1e-6f;

    private readonly int[] _offsets = new int[MostRows];
    private readonly CacheLines<byte> _tables = new(MostRows * LevelLayout.TableLength);

    // Leaves the sum of every set of the tile.
    // tile: The tile.
    // rows: The rows of the frequent items of the query, at least one.
    // weights: The weight of each of them.
    public void Put(WeightedTile tile, ReadOnlySpan<int> rows, ReadOnlySpan<float> weights, Span<float> sums)
    {
        for (int start = 0; start < rows.Length; start += MostRows)
        {
            int end = Math.Min(rows.Length, start + MostRows);
            float unit = Fill(rows[start..end], weights[start..end]);
            for (int row = start; row < end; row++)
            {
                _offsets[row - start] = tile.OffsetOf(rows[row]);
            }

            TLanes.AddLevels(ref tile.FirstLevel, _offsets.AsSpan(0, end - start), _tables.Span, unit, sums, isFirst: start == 0);
        }
    }

    private float Fill(ReadOnlySpan<int> rows, ReadOnlySpan<float> weights)
    {
        float most = 0;
        for (int row = 0; row < rows.Length; row++)
        {
            most += Part(weights[row], levels.LargestBound(rows[row]));
        }

        float unit = most / (byte.MaxValue - rows.Length);
        float scale = unit > 0 ? Margin / unit : 0;
        ref byte table = ref _tables.First;
        for (int row = 0; row < rows.Length; row++)
        {
            ReadOnlySpan<float> bounds = levels.Bounds(rows[row]);
            for (int level = 0; level < bounds.Length; level++)
            {
                Unsafe.Add(ref table, level + 1) = (byte)((int)(Part(weights[row], bounds[level]) * scale) + 1);
            }

            Vector128<byte> once = Vector128.LoadUnsafe(ref table);
            once.StoreUnsafe(ref table, LevelLayout.LevelCount);
            once.StoreUnsafe(ref table, 2 * LevelLayout.LevelCount);
            once.StoreUnsafe(ref table, 3 * LevelLayout.LevelCount);
            table = ref Unsafe.Add(ref table, LevelLayout.TableLength);
        }

        return unit;
    }

    private static float Part(float weight, float other) => SharedWeights.Add<TFormula, ScalarLane, float>(0, weight, other);
}
