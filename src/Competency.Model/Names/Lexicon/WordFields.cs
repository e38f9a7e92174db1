using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Competency.Model.Names.Data;

namespace Competency.Model.Names.Lexicon;

// In which industries a word is at home, by the standards of the catalog whose names hold it.
internal static class WordFields
{
    // Room for as many industries.
    public const int Count = 56;

    private static readonly Lazy<Dictionary<string, float[]>> Table = new(static () =>
        NameData.Rows("scoring/fields.tsv").ToDictionary(static row => row[0], static row => Read(row[1]), StringComparer.Ordinal));

    // A weight for each industry, as a vector of length 1; empty if the word is at home everywhere or unknown.
    public static float[] Of(string word) => Table.Value.GetValueOrDefault(word, []);

    // Adds a weighted vector to a sum.
    public static void Add(Span<float> sum, ReadOnlySpan<float> vector, float weight)
    {
        Span<Vector256<float>> sums = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        ReadOnlySpan<Vector256<float>> values = MemoryMarshal.Cast<float, Vector256<float>>(vector);
        for (int at = 0; at < values.Length; at++)
        {
            sums[at] += weight * values[at];
        }
    }

    // The product of two vectors of length 1: the cosine of their angle. The same on every machine, whatever vectors it has.
    public static double Cosine(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        if (first.IsEmpty || second.IsEmpty)
        {
            return 0;
        }

        ReadOnlySpan<Vector256<float>> left = MemoryMarshal.Cast<float, Vector256<float>>(first);
        ReadOnlySpan<Vector256<float>> right = MemoryMarshal.Cast<float, Vector256<float>>(second);
        Vector256<float> products = Vector256<float>.Zero;
        for (int at = 0; at < left.Length; at++)
        {
            products += left[at] * right[at];
        }

        // One after another: a sum in pairs would be another number.
        return products[0] + products[1] + products[2] + products[3] + products[4] + products[5] + products[6] + products[7];
    }

    // The vector itself, brought to length 1; empty if it is 0.
    public static float[] Normalized(float[] vector)
    {
        double squares = 0;
        foreach (float value in vector)
        {
            squares += (double)value * value;
        }

        if (squares <= 0)
        {
            return [];
        }

        double length = Math.Sqrt(squares);
        foreach (ref float value in vector.AsSpan())
        {
            value = (float)(value / length);
        }

        return vector;
    }

    // The cells of a row: number of the industry and weight, 3:87 17:40.
    private static float[] Read(string cells)
    {
        float[] vector = new float[Count];
        foreach (string cell in cells.Split(' '))
        {
            int colon = cell.IndexOf(':', StringComparison.Ordinal);
            vector[int.Parse(cell.AsSpan(0, colon), CultureInfo.InvariantCulture)] =
                int.Parse(cell.AsSpan(colon + 1), CultureInfo.InvariantCulture);
        }

        return Normalized(vector);
    }
}
