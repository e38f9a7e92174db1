using System.Diagnostics;

namespace Competency.Model.Benchmarks.Sets;

/// <summary>Times of one piece of work in milliseconds: CPU time of all threads, and time on the clock.</summary>
internal readonly record struct Measured(double CpuMin, double CpuMedian, double WallMin)
{
    // Rounds that are not counted: the compiler replaces its first code while they run.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    /// <summary>Does the work for so many rounds.</summary>
    public static (T Result, Measured Times) Run<T>(int rounds, Func<T> work)
    {
        T result = work();
        for (Stopwatch warm = Stopwatch.StartNew(); warm.Elapsed < WarmUp;)
        {
            result = work();
        }

        double[] cpu = new double[rounds];
        double[] wall = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            result = work();
            wall[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            cpu[round] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }

        Array.Sort(cpu);
        return (result, new Measured(cpu[0], cpu[rounds / 2], wall.Min()));
    }
}
