using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Competency.Model.Csv;
using Competency.Model.Similarity;
using Competency.Model.Similarity.Kernels;

namespace Competency.Model.Benchmarks.Sets;

/// <summary>
/// A neutral entry for side-by-side runs with other programs:
/// <c>sets ROLES.sets [QUERIES.sets] --top 10 --rounds 15 --threads 1 --measure jaccard</c> prints one line of JSON,
/// <c>sets --export DATA -o ROLES.sets</c> writes the sets of a catalog.
/// </summary>
internal static class SetsCommand
{
    // Rounds that are not counted: the compiler replaces its first code while they run.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    private static readonly string[] Options = ["--top", "--rounds", "--threads", "--measure", "--least", "--weighted", "--export", "-o"];

    public static int Run(string[] args)
    {
        Dictionary<string, string> options = new(StringComparer.Ordinal);
        List<string> files = [];
        for (int index = 0; index < args.Length; index++)
        {
            if (!args[index].StartsWith('-'))
            {
                files.Add(args[index]);
            }
            else if (Options.Contains(args[index]) && index + 1 < args.Length)
            {
                options[args[index]] = args[++index];
            }
            else
            {
                return Misused($"unknown option or no value: {args[index]}");
            }
        }

        return options.TryGetValue("--export", out string? data)
            ? Export(data, options.GetValueOrDefault("-o"))
            : files.Count is 1 or 2 ? Compare(files, options) : Misused("one file of roles, and perhaps one of queries");
    }

    private static int Export(string data, string? target)
    {
        if (target is null)
        {
            return Misused("--export needs -o FILE");
        }

        CompetencyCatalog catalog = new CatalogLoader().AddCsv().Load(data).Catalog;
        SetFile sets = SetFile.Of(catalog);
        sets.Write(target);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sets.Count} sets of {sets.ItemCount} items, {sets.Items.Length} in all"));
        return 0;
    }

    private static int Compare(List<string> files, Dictionary<string, string> options)
    {
        if (SimilarityMeasures.TryParse(options.GetValueOrDefault("--weighted"), out SimilarityMeasure? weighted))
        {
            return CompareWeighted(SetFile.Read(files[0]), weighted, options);
        }

        if (!SimilarityMeasures.TryParse(options.GetValueOrDefault("--measure", "jaccard"), out SimilarityMeasure? known) || known is not SetMeasure measure)
        {
            return Misused($"unknown measure {options["--measure"]}");
        }

        int top = Number(options, "--top", 10);
        int rounds = Math.Max(1, Number(options, "--rounds", 15));
        int threads = Number(options, "--threads", 1);
        SetFile roles = SetFile.Read(files[0]);
        SetFile? queries = files.Count == 2 ? SetFile.Read(files[1]) : null;
        (SetIndex index, Measured build) = Measure(rounds, () => SetIndex.Create(roles.Starts, roles.Items, roles.ItemCount));
        if (options.TryGetValue("--least", out string? threshold))
        {
            double least = double.Parse(threshold, CultureInfo.InvariantCulture);
            (System.Collections.Immutable.ImmutableArray<SetPair> pairs, Measured join) = Measure(rounds, () => index.PairsAtLeast(least, measure, threads));
            Print(join, build, index.ByteCount, pairs.Sum(static pair => pair.Score), pairs.Length);
            return 0;
        }

        (NeighbourTable found, Measured search) = queries is null
            ? Measure(rounds, () => index.MostSimilarToAll(top, measure, threads))
            : Measure(rounds, () => index.MostSimilarToEach(queries.Starts, queries.Items, top, measure, threads));
        Print(search, build, index.ByteCount, Checksum(found), (long)found.QueryCount * index.Count);
        return 0;
    }

    /// <summary>All pairs by a weighted measure, each item weighed by its idf, ln((1+N)/(1+df))+1.</summary>
    private static int CompareWeighted(SetFile roles, SimilarityMeasure measure, Dictionary<string, string> options)
    {
        int rounds = Math.Max(1, Number(options, "--rounds", 15));
        int[] frequencies = new int[roles.ItemCount];
        foreach (int item in roles.Items)
        {
            frequencies[item]++;
        }

        double[] weights = [.. roles.Items.Select(item => Math.Log((1.0 + roles.Count) / (1 + frequencies[item])) + 1)];
        (WeightedSetIndex index, Measured build) = Measure(rounds, () => WeightedSetIndex.Create(roles.Starts, roles.Items, weights, roles.ItemCount));
        (NeighbourTable found, Measured search) = Measure(
            rounds, () => index.MostSimilarToAll(Number(options, "--top", 10), measure, Number(options, "--threads", 1)));
        Print(search, build, index.ByteCount, Checksum(found), (long)index.Count * index.Count);
        return 0;
    }

    private static double Checksum(NeighbourTable found)
    {
        double checksum = 0;
        for (int query = 0; query < found.QueryCount; query++)
        {
            foreach (SetNeighbour neighbour in found[query])
            {
                checksum += neighbour.Score;
            }
        }

        return checksum;
    }

    private static (T Result, Measured Times) Measure<T>(int rounds, Func<T> work)
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

    private static void Print(Measured search, Measured build, long indexBytes, double checksum, long pairs)
    {
        using Stream output = Console.OpenStandardOutput();
        using (Utf8JsonWriter json = new(output))
        {
            json.WriteStartObject();
            json.WriteNumber("cpuMsMin", Math.Round(search.CpuMin, 3));
            json.WriteNumber("cpuMsMedian", Math.Round(search.CpuMedian, 3));
            json.WriteNumber("wallMsMin", Math.Round(search.WallMin, 3));
            json.WriteNumber("buildMs", Math.Round(build.CpuMin, 3));
            json.WriteNumber("indexBytes", indexBytes);
            json.WriteNumber("checksum", Math.Round(checksum, 4));
            json.WriteNumber("pairs", pairs);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static int Number(Dictionary<string, string> options, string name, int usual) =>
        options.TryGetValue(name, out string? text) ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : usual;

    private static int Misused(string what)
    {
        Console.Error.WriteLine($"sets: {what}");
        return 2;
    }

    private readonly record struct Measured(double CpuMin, double CpuMedian, double WallMin);
}
