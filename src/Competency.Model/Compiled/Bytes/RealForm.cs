namespace Competency.Model.Compiled.Bytes;

// How real numbers are written: none, as hundredths, or bit by bit.
internal static class RealForm
{
    public const int None = 0;
    public const int Bits = 1;
    public const int FirstHundredth = 2;

    private const double Hundred = 100;
    private const int MostHundredths = 1 << 24;

    // The number of hundredths that give back the number to the last bit, if there is one.
    public static bool TryGetHundredths(double value, out int hundredths)
    {
        hundredths = value is >= 0 and <= MostHundredths / Hundred ? (int)Math.Round(value * Hundred) : 0;
        return BitConverter.DoubleToInt64Bits(OfHundredths(hundredths)) == BitConverter.DoubleToInt64Bits(value);
    }

    public static double OfHundredths(int hundredths) => hundredths / Hundred;
}
