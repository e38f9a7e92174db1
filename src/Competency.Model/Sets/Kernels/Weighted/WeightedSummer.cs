using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

// Adds up in single precision what a query shares with every set of a tile, an item at a time.
internal readonly struct WeightedSummer<TFormula, TLanes, TVector>(WeightedSets sets)
    where TFormula : struct, IOverlapFormula
    where TLanes : struct, IFloatLanes<TVector>
    where TVector : struct
{
    // Leaves the sum of every set of the tile, and after them what is not a set's.
    public void Sum(WeightedTile tile, ReadOnlySpan<int> items, ReadOnlySpan<double> weights, Span<float> sums)
    {
        sums.Clear();
        for (int index = 0; index < items.Length; index++)
        {
            float weight = (float)weights[index];
            if (weight is 0)
            {
                continue;
            }

            int row = sets.RowOf(items[index]);
            if (row >= 0)
            {
                AddRow(tile.Row(row), weight, sums);
            }
            else
            {
                AddList(tile.Places(items[index]), tile.Weights(items[index]), weight, sums);
            }
        }
    }

    private static void AddRow(ReadOnlySpan<float> row, float weight, Span<float> sums)
    {
        ref float sum = ref MemoryMarshal.GetReference(sums);
        ref float other = ref MemoryMarshal.GetReference(row[..sums.Length]);
        TVector own = TLanes.All(weight);
        for (nuint place = 0; place < (nuint)sums.Length; place += (nuint)TLanes.Count)
        {
            TLanes.Store(
                SharedWeights.Add<TFormula, TLanes, TVector>(TLanes.Load(ref sum, place), own, TLanes.Load(ref other, place)),
                ref sum,
                place);
        }
    }

    // Adds to the sum of every set of the list. The sets were given their places when the tile was made.
    private static void AddList(ReadOnlySpan<ushort> places, ReadOnlySpan<float> weights, float weight, Span<float> sums)
    {
        weights = weights[..places.Length];
        ref float sum = ref MemoryMarshal.GetReference(sums);
        ref ushort place = ref MemoryMarshal.GetReference(places);
        ref float other = ref MemoryMarshal.GetReference(weights);
        int next = 0;
        for (; next + 4 <= places.Length; next += 4)
        {
            Add(ref Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next)), weight, Unsafe.Add(ref other, next));
            Add(ref Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next + 1)), weight, Unsafe.Add(ref other, next + 1));
            Add(ref Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next + 2)), weight, Unsafe.Add(ref other, next + 2));
            Add(ref Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next + 3)), weight, Unsafe.Add(ref other, next + 3));
        }

        for (; next < places.Length; next++)
        {
            Add(ref Unsafe.Add(ref sum, (nuint)Unsafe.Add(ref place, next)), weight, Unsafe.Add(ref other, next));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref float sum, float weight, float other) =>
        sum = SharedWeights.Add<TFormula, ScalarLane, float>(sum, weight, other);
}
