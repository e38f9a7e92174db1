using System.Globalization;

namespace Competency.Cli.Console;

/// <summary>Counts and shares in words.</summary>
internal static class Wording
{
    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Counted(int count, string noun) => Counted(count, noun, noun + "s");

    /// <summary><c>1 competency</c>, <c>2 competencies</c>.</summary>
    public static string Counted(int count, string one, string many) => Number(count) + " " + (count == 1 ? one : many);

    /// <summary><c>none is</c>, <c>1 is</c>, <c>2 are</c>.</summary>
    public static string Are(int count) => count switch
    {
        0 => "none is",
        1 => "1 is",
        _ => Number(count) + " are",
    };

    public static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A share as a percentage, <c>42.0 %</c>.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0} %");

    /// <summary>A small share as a percentage of two decimals, <c>1.82 %</c>.</summary>
    public static string FinePercent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.00} %");

    /// <summary>A share as a number of up to three decimals.</summary>
    public static string Share(double share) => share.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A share as a bar of ten blocks.</summary>
    public static string Bar(double share)
    {
        const int Length = 10;
        int full = (int)Math.Round(Math.Clamp(share, 0, 1) * Length, MidpointRounding.AwayFromZero);
        return new string('█', full) + new string('░', Length - full);
    }
}
