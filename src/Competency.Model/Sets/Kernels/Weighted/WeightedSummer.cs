using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

// Adds up in single precision what a query shares with every set of a tile, an item at a time, from above: what frequent items add is
// rounded up to whole units, and weights in postings are rounded up.
internal sealed class WeightedSummer<TFormula, TLanes, TVector>(WeightedSets sets)
    where TFormula : struct, IOverlapFormula
    where TLanes : struct, IFloatLanes<TVector>
    where TVector : struct
{
    private readonly QueryLevels<TFormula, TLanes, TVector> _levels = new(sets.Levels);
    private int[] _lists = new int[64];
    private float[] _listWeights = new float[64];
    private int[] _rows = new int[64];
    private float[] _rowWeights = new float[64];
    private int _listCount;
    private int _rowCount;
    private uint _touched;

    // Turns to a query.
    // ranks: The ranks of its items.
    // weights: The weight of each of them.
    public void MoveTo(ReadOnlySpan<int> ranks, ReadOnlySpan<double> weights)
    {
        if (_lists.Length < ranks.Length)
        {
            (_lists, _listWeights) = (new int[2 * ranks.Length], new float[2 * ranks.Length]);
            (_rows, _rowWeights) = (new int[2 * ranks.Length], new float[2 * ranks.Length]);
        }

        // Every item is written to both and kept by one: which of them could not be foretold.
        int rowCount = sets.Levels.RowCount;
        (int rare, int frequent) = (0, 0);
        for (int index = 0; index < ranks.Length; index++)
        {
            int list = ranks[index] - rowCount;
            float weight = (float)weights[index];
            int isKept = weight > 0 ? 1 : 0;
            int isFrequent = (list >>> 31) & isKept;
            (_lists[rare], _listWeights[rare]) = (list, weight);
            (_rows[frequent], _rowWeights[frequent]) = (ranks[index], weight);
            rare += isKept - isFrequent;
            frequent += isFrequent;
        }

        (_listCount, _rowCount) = (rare, frequent);
    }

    // Leaves the sum of every set of the tile, and after them what is not a set's.
    public void Sum(WeightedTile tile, Span<float> sums)
    {
        if (_rowCount > 0)
        {
            _levels.Put(tile, _rows.AsSpan(0, _rowCount), _rowWeights.AsSpan(0, _rowCount), sums);
        }
        else
        {
            sums.Clear();
        }

        Touch(tile);
        for (int index = 0; index < _listCount; index++)
        {
            AddList(tile.Postings(_lists[index]), _listWeights[index], sums);
        }
    }

    // Reads the beginning of every list, one not waiting for another, as SharedCounter does.
    private void Touch(WeightedTile tile)
    {
        uint touched = 0;
        for (int index = 0; index < _listCount; index++)
        {
            touched += tile.Touch(_lists[index]);
        }

        Volatile.Write(ref _touched, touched);
    }

    // Adds to the sum of every set of the list. The sets were given their places when the tile was made.
    private static void AddList(ReadOnlySpan<uint> postings, float weight, Span<float> sums)
    {
        ref float sum = ref MemoryMarshal.GetReference(sums);
        ref uint posting = ref MemoryMarshal.GetReference(postings);
        for (nint next = 0; next < postings.Length; next += WeightedTile.PostingsAtOnce)
        {
            Add(ref sum, weight, Unsafe.Add(ref posting, next));
            Add(ref sum, weight, Unsafe.Add(ref posting, next + 1));
            Add(ref sum, weight, Unsafe.Add(ref posting, next + 2));
            Add(ref sum, weight, Unsafe.Add(ref posting, next + 3));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref float sums, float weight, uint posting)
    {
        ref float sum = ref Unsafe.Add(ref sums, WeightedTile.PlaceOf(posting));
        sum = SharedWeights.Add<TFormula, ScalarLane, float>(sum, weight, WeightedTile.WeightOf(posting));
    }
}
