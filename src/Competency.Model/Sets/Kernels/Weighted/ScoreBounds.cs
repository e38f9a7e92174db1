using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

// Makes keys of sums, and finds a key that as many sets reach as are wanted. Keys are folded to lanes, each the largest of
// every so many keys: the lane that stands at the place wanted is reached by at least so many different sets.
internal sealed class ScoreBounds<TFormula, TLanes, TVector>(TFormula formula)
    where TFormula : struct, IOverlapFormula
    where TLanes : struct, IFloatLanes<TVector>
    where TVector : struct
{
    // Sums come in multiples of this.
    public const int GroupLength = IVectorKernel.LaneCount;

    // What the sum is to be where there is no set.
    public const float NoKey = float.NegativeInfinity;

    // So many are bounded by a group of lanes: of 32 lanes the 16th is reached by about 22 of many sets, the last by more than a hundred.
    private const int Few = GroupLength / 2;

    // The lane at the place wanted is near the true one where there are several times as many lanes.
    private const int LanesPerWanted = 4;

    // A threshold need not be the best to the last bit: this often is half of what is unknown of it taken away.
    private const int Halvings = 12;

    private readonly TFormula _formula = formula;
    private readonly float[] _reached = new float[GroupLength + 1];
    private float[] _lanes = new float[GroupLength];

    // By how much a key in single precision may miss the true one, for a sum of so many parts: twice what it can.
    public static float MarginOf(int parts) => (parts + 8) * 1.2e-7f;

    // Replaces sums by keys and finds what is reached by as many sets as wanted; NoKey if by none.
    // sums: The sums, in whole groups; NoKey where there is no set.
    // norms: The key norm of each, above 0.
    // norm: The key norm of the query.
    // wanted: How many are wanted; 0 if all are.
    // isRough: Whether keys may be wrong by a part in IFloatLanes.RoughParts.
    public float ToKeys(Span<float> sums, ReadOnlySpan<float> norms, float norm, int wanted, bool isRough = false)
    {
        // There are at most as many lanes as sums, however many are wanted.
        int laneCount = wanted <= Few ? GroupLength
            : wanted >= sums.Length / LanesPerWanted ? sums.Length
            : ((LanesPerWanted * wanted) + GroupLength - 1) / GroupLength * GroupLength;
        if (_lanes.Length < laneCount)
        {
            _lanes = new float[laneCount];
        }

        Span<float> lanes = _lanes.AsSpan(0, laneCount);
        if (isRough)
        {
            Fold(sums, norms, norm, lanes, isRough: true);
        }
        else
        {
            Fold(sums, norms, norm, lanes, isRough: false);
        }

        return wanted is 0 ? NoKey : wanted <= Few ? AmongFew(lanes, wanted) : AmongMany(lanes, wanted);
    }

    // Replaces sums by keys and leaves the largest of each lane.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fold(Span<float> sums, ReadOnlySpan<float> norms, float norm, Span<float> lanes, bool isRough)
    {
        ref float sum = ref MemoryMarshal.GetReference(sums);
        ref float other = ref MemoryMarshal.GetReference(norms[..sums.Length]);
        ref float lane = ref MemoryMarshal.GetReference(lanes);
        TVector own = TLanes.All(norm);
        nuint length = (nuint)sums.Length;
        nuint step = (nuint)lanes.Length;
        for (nuint first = 0; first < step; first += (nuint)TLanes.Count)
        {
            TVector largest = TLanes.All(NoKey);
            for (nuint place = first; place < length; place += step)
            {
                TVector denominator = _formula.Denominator<TLanes, TVector>(own, TLanes.Load(ref other, place));
                TVector shared = TLanes.Load(ref sum, place);
                TVector key = isRough ? TLanes.DivideRoughly(shared, denominator) : TLanes.Divide(shared, denominator);
                TLanes.Store(key, ref sum, place);
                largest = TLanes.Larger(largest, key);
            }

            TLanes.Store(largest, ref lane, first);
        }
    }

    // Each lane is put where the number of lanes is that reach it, which has no branch that could be foretold wrongly.
    private float AmongFew(ReadOnlySpan<float> lanes, int wanted)
    {
        Array.Fill(_reached, NoKey);
        foreach (float lane in lanes)
        {
            _reached[CountAtLeast(lanes, lane)] = lane;
        }

        while (wanted < GroupLength && _reached[wanted] is NoKey)
        {
            wanted++;
        }

        return _reached[wanted];
    }

    private static float AmongMany(ReadOnlySpan<float> lanes, int wanted)
    {
        float least = NoKey;
        (float low, float high) = (-1, 1);
        for (int halving = 0; halving < Halvings; halving++)
        {
            float middle = (low + high) / 2;
            if (CountAtLeast(lanes, middle) >= wanted)
            {
                low = least = middle;
            }
            else
            {
                high = middle;
            }
        }

        return least;
    }

    private static int CountAtLeast(ReadOnlySpan<float> lanes, float value)
    {
        ref float first = ref MemoryMarshal.GetReference(lanes);
        TVector least = TLanes.All(value);
        int count = 0;
        for (int lane = 0; lane < lanes.Length; lane += TLanes.Count)
        {
            count += int.PopCount((int)TLanes.AtLeast(TLanes.Load(ref first, (nuint)lane), least));
        }

        return count;
    }
}
