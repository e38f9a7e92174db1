using System.Numerics;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Weighted;

namespace Competency.Model.Sets.Kernels.Ratings;

// Rows of numbers to be compared by one measure. Twice: as they are, and in single precision in panels of PanelLength rows,
// where the numbers of a column stand side by side. Immutable.
internal sealed class RatingRows
{
    // How many rows a panel has.
    public const int PanelLength = 32;

    private readonly double[] _values;
    private readonly ulong[] _rated;
    private readonly double[] _norms;
    private readonly float[] _panels;
    private readonly float[] _keyNorms;
    private readonly RatingTransform _form;

    private RatingRows(RatingTransform form, double[] values, ulong[] rated, double[] norms, float[] keyNorms)
    {
        (_form, _values, _rated, _norms, _keyNorms) = (form, values, rated, norms, keyNorms);
        IsBounded = NormLimits.Holds(norms);
        _panels = new float[keyNorms.Length * form.ColumnCount];
        for (int row = 0; row < Count; row++)
        {
            Span<float> panel = _panels.AsSpan(row / PanelLength * PanelLength * form.ColumnCount);
            for (int column = 0; column < form.ColumnCount; column++)
            {
                panel[(column * PanelLength) + (row % PanelLength)] = (float)values[(row * form.Length) + column];
            }
        }
    }

    // How many rows there are.
    public int Count => _norms.Length;

    // How many panels there are.
    public int PanelCount => _keyNorms.Length / PanelLength;

    // The form of the rows.
    public RatingTransform Form => _form;

    // Whether the numbers are such that single precision bounds the keys.
    public bool IsBounded { get; }

    // How many bytes it holds.
    public long ByteCount =>
        ((long)(_values.Length + _norms.Length) * sizeof(double)) + ((long)_rated.Length * sizeof(ulong))
        + ((long)(_panels.Length + _keyNorms.Length) * sizeof(float));

    // The rows in a form, with their norms by a formula.
    public static RatingRows Create<TFormula>(ReadOnlySpan<double> ratings, RatingTransform form)
        where TFormula : struct, IOverlapFormula
    {
        int count = ratings.Length / form.ColumnCount;
        double[] values = new double[count * form.Length];
        ulong[] rated = new ulong[count * form.WordCount];
        double[] norms = new double[count];
        float[] keyNorms = new float[(count + PanelLength - 1) / PanelLength * PanelLength];
        Array.Fill(keyNorms, 1);
        for (int row = 0; row < count; row++)
        {
            Span<double> target = values.AsSpan(row * form.Length, form.Length);
            form.Apply(ratings.Slice(row * form.ColumnCount, form.ColumnCount), target, rated.AsSpan(row * form.WordCount, form.WordCount));
            norms[row] = PairwiseSums.Sum<TFormula>(target, target);
            keyNorms[row] = norms[row] > 0 ? (float)SharedWeights.KeySize<TFormula>(norms[row]) : 1;
        }

        return new RatingRows(form, values, rated, norms, keyNorms);
    }

    // Whether that many rows, or a turn of queries, have room in one array, filled up to whole panels and steps.
    public static bool Fits(int rows, int columns)
    {
        long length = columns + (PairwiseSums.LaneCount - 1L);
        return Math.Max(rows + (PanelLength - 1L), RatingQueries.MaxCapacity) * length <= Array.MaxLength;
    }

    // The numbers of a row.
    public ReadOnlySpan<double> Values(int row) => _values.AsSpan(row * _form.Length, _form.Length);

    // A bit for each column that the row has a rating in.
    public ReadOnlySpan<ulong> Rated(int row) => _rated.AsSpan(row * _form.WordCount, _form.WordCount);

    // The norm of a row.
    public double Norm(int row) => _norms[row];

    // A panel: for each column the numbers of its rows; 0 where there is no row.
    public ReadOnlySpan<float> Panel(int panel) => _panels.AsSpan(panel * PanelLength * _form.ColumnCount, PanelLength * _form.ColumnCount);

    // The key norms of some panels, 1 where there is no row or no norm.
    public ReadOnlySpan<float> KeyNorms(int firstPanel, int panels) => _keyNorms.AsSpan(firstPanel * PanelLength, panels * PanelLength);

    // How many columns are rated in both.
    public static int Shared(ReadOnlySpan<ulong> ratedA, ReadOnlySpan<ulong> ratedB)
    {
        int shared = 0;
        for (int word = 0; word < ratedA.Length; word++)
        {
            shared += BitOperations.PopCount(ratedA[word] & ratedB[word]);
        }

        return shared;
    }
}
