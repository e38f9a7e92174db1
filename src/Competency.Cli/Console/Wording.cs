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

    // A share as a percentage, or a dash if there is none; bounds of a share that is not fully known have a sign.
    public static string Percent(double? share, string bound = "") => share is double known ? bound + Percent(known) : "–";

    // A small share as a percentage of two decimals, 1.82 %, or a dash if there is none.
    public static string FinePercent(double? share) =>
        share is double known ? string.Create(CultureInfo.InvariantCulture, $"{known * 100:0.00} %") : "–";

    // A share as a number of up to three decimals.
    public static string Share(double share) => share.ToString("0.###", CultureInfo.InvariantCulture);

    // A share as a bar of ten blocks; nothing if there is none.
    public static string Bar(double? share)
    {
        const int Length = 10;
        if (share is not double known)
        {
            return "";
        }

        int full = (int)Math.Round(Math.Clamp(known, 0, 1) * Length, MidpointRounding.AwayFromZero);
        return new string('█', full) + new string('░', Length - full);
    }
}
