using System.Diagnostics;
using System.Globalization;

namespace Competency.Model.Benchmarks.Loading;

/// <summary>
/// The questions of <see cref="ReadingTables"/> with baseline and reading taking turns in one process, so that what else the
/// machine does falls on both alike.
/// </summary>
internal static class InterleavedReading
{
    private const int WarmUp = 8;
    private const int Turns = 10;
    private const int RoundsOfTurn = 10;

    /// <summary>
    /// Prints the times of each source, each with the collections that fall into it, and what reading costs beside the baseline.
    /// </summary>
    public static int Run()
    {
        Console.WriteLine("| source | baseline min, median, mean | drafts min, median, mean | ratio of min, median, mean |");
        Console.WriteLine("|---|---|---|---|");
        foreach (string source in ReadingTables.Sources)
        {
            ReadingTables reading = new() { Source = source };
            reading.Setup();
            (double[] baseline, double[] drafts) = Measure(reading.ReadEveryField, reading.ReadDrafts);
            double[] ratios = [.. baseline.Zip(drafts, static (before, after) => after / before)];
            Console.WriteLine($"| {source} | {Text(baseline, "0.0")} ms | {Text(drafts, "0.0")} ms | {Text(ratios, "0.00")} |");
        }

        return 0;
    }

    private static (double[] Baseline, double[] Drafts) Measure(Func<int> baseline, Func<int> drafts)
    {
        List<double> ofBaseline = [];
        List<double> ofDrafts = [];
        for (int turn = 0; turn < WarmUp + Turns; turn++)
        {
            TakeTurn(baseline, ofBaseline);
            TakeTurn(drafts, ofDrafts);
        }

        return (Summary(ofBaseline), Summary(ofDrafts));
    }

    /// <summary>Several rounds on a heap that the other one left nothing in; collections within them count.</summary>
    private static void TakeTurn(Func<int> work, List<double> times)
    {
        GC.Collect();
        for (int round = 0; round < RoundsOfTurn; round++)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    /// <summary>The least, the median and the mean of the rounds that count.</summary>
    private static double[] Summary(List<double> times)
    {
        double[] counted = [.. times.Skip(WarmUp * RoundsOfTurn).Order()];
        return [counted[0], counted[counted.Length / 2], counted.Average()];
    }

    private static string Text(double[] numbers, string format) =>
        string.Join(", ", numbers.Select(number => number.ToString(format, CultureInfo.InvariantCulture)));
}
