using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

// Scores sets against a query in double precision, item by item in their order. Several sets at a time: their weights are put beside
// those of the query, a column for each set, and the rows are added up. An item that a set lacks adds 0, which changes no sum.
internal sealed class ExactScores<TFormula>(WeightedSets sets, WeightedNorms norms, TFormula formula)
    where TFormula : struct, IOverlapFormula
{
    // How many sets are scored at a time: a multiple of what vectors of any machine have.
    public const int SetsAtOnce = 16;

    // Beside more items of a query those of a set are too few for a table.
    private const int MostRows = 512;

    private const int VectorsAtOnce = 2;

    // Where in the table the row of an item begins. Items that the query lacks share the first row, of which nothing is read.
    private readonly int[] _rowOf = new int[sets.ItemCount];
    private readonly SetNeighbor[] _scored = new SetNeighbor[SetsAtOnce];
    private readonly double[] _sums = new double[SetsAtOnce];
    private readonly long[] _counts = new long[SetsAtOnce];
    private double[] _query = new double[1];
    private double[] _table = new double[SetsAtOnce];
    private int _rowCount;
    private uint _touched;

    // The norm of the query.
    public double Norm { get; private set; }

    // Turns to a query; Clear comes before the next one.
    // ranks: The ranks of its items, in the order of the items.
    // weights: The weight of each of them.
    public void MoveTo(ReadOnlySpan<int> ranks, ReadOnlySpan<double> weights)
    {
        Norm = WeightedNorms.Norm<TFormula>(weights);
        _rowCount = ranks.Length + 1;
        if (_query.Length < _rowCount)
        {
            _query = new double[2 * _rowCount];
            _table = new double[Math.Min(2 * _rowCount, MostRows) * SetsAtOnce];
        }

        weights.CopyTo(_query.AsSpan(1));
        for (int index = 0; index < ranks.Length; index++)
        {
            _rowOf[ranks[index]] = (index + 1) * SetsAtOnce;
        }
    }

    public void Clear(ReadOnlySpan<int> ranks)
    {
        foreach (int rank in ranks)
        {
            _rowOf[rank] = 0;
        }
    }

    // The scores of sets, and how many items with a weight above 0 each shares; valid until the next call.
    // numbers: The sets, at most SetsAtOnce.
    public ReadOnlySpan<SetNeighbor> Of(ReadOnlySpan<int> numbers)
    {
        if (_rowCount <= MostRows)
        {
            SumTogether(numbers);
        }
        else
        {
            SumAlone(numbers);
        }

        for (int column = 0; column < numbers.Length; column++)
        {
            double other = norms.Exact[numbers[column]];
            double score = Norm > 0 && other > 0 ? Math.Min(1, formula.Score(_sums[column], Norm, other)) : Norm.Equals(other) ? 1 : 0;
            _scored[column] = new SetNeighbor(score, numbers[column], (int)_counts[column]);
        }

        return _scored.AsSpan(0, numbers.Length);
    }

    private void SumTogether(ReadOnlySpan<int> numbers)
    {
        Clear();
        if (sets.Narrow is NarrowLinks narrow)
        {
            Fill(numbers, narrow);
        }
        else
        {
            Fill(numbers);
        }

        for (int column = 0; column < numbers.Length; column += VectorsAtOnce * Vector<double>.Count)
        {
            Sum(column);
        }
    }

    // Here rather than by Span.Clear, which for so few numbers takes longer.
    private void Clear()
    {
        ref double cell = ref MemoryMarshal.GetArrayDataReference(_table);
        nuint end = (nuint)(_rowCount * SetsAtOnce);
        for (nuint index = 0; index < end; index += (nuint)Vector<double>.Count)
        {
            Vector<double>.Zero.StoreUnsafe(ref cell, index);
        }
    }

    private void Fill(ReadOnlySpan<int> numbers)
    {
        ref int row = ref MemoryMarshal.GetArrayDataReference(_rowOf);
        for (int column = 0; column < numbers.Length; column++)
        {
            ReadOnlySpan<double> weights = sets.Weights(numbers[column]);
            ref int rank = ref MemoryMarshal.GetReference(sets.Ranks(numbers[column]));
            ref double weight = ref MemoryMarshal.GetReference(weights);
            ref double cell = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_table), column);
            for (nint index = 0; index < weights.Length; index++)
            {
                Unsafe.Add(ref cell, Unsafe.Add(ref row, Unsafe.Add(ref rank, index))) = Unsafe.Add(ref weight, index);
            }
        }
    }

    private void Fill(ReadOnlySpan<int> numbers, NarrowLinks narrow)
    {
        Touch(numbers, narrow);
        ref int row = ref MemoryMarshal.GetArrayDataReference(_rowOf);
        ref double weight = ref MemoryMarshal.GetArrayDataReference(narrow.Weights);
        for (int column = 0; column < numbers.Length; column++)
        {
            ReadOnlySpan<uint> links = narrow.Links.AsSpan(sets.Links(numbers[column]));
            ref double cell = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_table), column);
            foreach (uint link in links)
            {
                Unsafe.Add(ref cell, Unsafe.Add(ref row, NarrowLinks.RankOf(link))) = Unsafe.Add(ref weight, NarrowLinks.WeightOf(link));
            }
        }
    }

    // Reads a number of each line that Fill needs, not waiting for one before the next.
    private void Touch(ReadOnlySpan<int> numbers, NarrowLinks narrow)
    {
        uint touched = 0;
        foreach (int set in numbers)
        {
            ReadOnlySpan<uint> links = narrow.Links.AsSpan(sets.Links(set));
            for (int index = 0; index < links.Length; index += IVectorKernel.BlockBytes / sizeof(uint))
            {
                touched += links[index];
            }
        }

        Volatile.Write(ref _touched, touched); // or the compiler would see that nobody asks for it
    }

    // Two vectors of sets at a time, because each sum waits for the one before.
    private void Sum(int column)
    {
        int count = Vector<double>.Count;
        (Vector<double> sums0, Vector<double> sums1) = (Vector<double>.Zero, Vector<double>.Zero);
        (Vector<long> counts0, Vector<long> counts1) = (Vector<long>.Zero, Vector<long>.Zero);
        ref double cell = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_table), column);
        ref double own = ref MemoryMarshal.GetArrayDataReference(_query);
        for (nint row = 1; row < _rowCount; row++)
        {
            cell = ref Unsafe.Add(ref cell, SetsAtOnce);
            Vector<double> weight = new(Unsafe.Add(ref own, row));
            Vector<double> part0 = SharedWeights.Part<TFormula>(weight, Vector.LoadUnsafe(ref cell));
            Vector<double> part1 = SharedWeights.Part<TFormula>(weight, Vector.LoadUnsafe(ref cell, (nuint)count));
            (sums0, sums1) = (sums0 + part0, sums1 + part1);
            counts0 -= Vector.GreaterThan(part0, Vector<double>.Zero);
            counts1 -= Vector.GreaterThan(part1, Vector<double>.Zero);
        }

        sums0.CopyTo(_sums, column);
        sums1.CopyTo(_sums, column + count);
        counts0.CopyTo(_counts, column);
        counts1.CopyTo(_counts, column + count);
    }

    // Apart from the table; with as many roundings in the same order.
    private void SumAlone(ReadOnlySpan<int> numbers)
    {
        for (int column = 0; column < numbers.Length; column++)
        {
            ReadOnlySpan<int> ranks = sets.Ranks(numbers[column]);
            ReadOnlySpan<double> weights = sets.Weights(numbers[column]);
            (double sum, int count) = (0, 0);
            for (int index = 0; index < ranks.Length; index++)
            {
                double part = SharedWeights.Part<TFormula>(_query[_rowOf[ranks[index]] / SetsAtOnce], weights[index]);
                sum += part;
                count += part > 0 ? 1 : 0;
            }

            (_sums[column], _counts[column]) = (sum, count);
        }
    }
}
