using System.Globalization;

namespace Competency.Cli.Console;

// Counts and shares in words.
internal static class Wording
{
    // 1 file, 2 files.
    public static string Counted(int count, string noun) => Counted(count, noun, noun + "s");

    // 1 competency, 2 competencies.
    public static string Counted(int count, string one, string many) => Number(count) + " " + (count == 1 ? one : many);

    // none is, 1 is, 2 are.
    public static string Are(int count) => count switch
    {
        0 => "none is",
        1 => "1 is",
        _ => Number(count) + " are",
    };

    public static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    // A share as a percentage, 42.0 %.
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0} %");

    // A small share as a percentage of two decimals, 1.82 %.
    public static string FinePercent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.00} %");

    // A share as a number of up to three decimals.
    public static string Share(double share) => share.ToString("0.###", CultureInfo.InvariantCulture);

    // A share as a bar of ten blocks.
    public static string Bar(double share)
    {
        const int Length = 10;
        int full = (int)Math.Round(Math.Clamp(share, 0, 1) * Length, MidpointRounding.AwayFromZero);
        return new string('█', full) + new string('░', Length - full);
    }
}
