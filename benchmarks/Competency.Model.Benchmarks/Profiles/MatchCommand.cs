using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Competency.Model.Benchmarks.Sets;
using Competency.Model.Profiles.Matching;
using Competency.Model.Sets;

namespace Competency.Model.Benchmarks.Profiles;

/// <summary>
/// What does matching millions of profiles cost without reading and writing? <c>match ROLES.sets --profiles 10000000</c> streams
/// synthetic profiles through the engine of the tool's <c>match</c> and prints one line of JSON.
/// </summary>
internal static class MatchCommand
{
    private const int BatchSize = 512;

    public static int Run(string[] args)
    {
        if (args is ["--export", string data, ..] && Value(args, "-o") is string path)
        {
            ProfileTableFile.Write(data, Number(args, "--profiles", 1_000_000), Number(args, "--distinct", 100_000), path);
            return 0;
        }

        if (args.Length == 0 || args.Length % 2 == 0 || args[0].StartsWith('-'))
        {
            Console.Error.WriteLine("match: ROLES.sets [--profiles N] [--distinct N] [--top N] [--threads N] [--measure NAME]");
            return 2;
        }

        int top = Number(args, "--top", 10);
        int threads = Number(args, "--threads", 0);
        long profiles = Number(args, "--profiles", 1_000_000);
        if (!SimilarityMeasures.TryParse(Value(args, "--measure") ?? "jaccard", out SimilarityMeasure? known)
            || known is not SetMeasure measure)
        {
            Console.Error.WriteLine("match: the measure is one over sets, such as jaccard");
            return 2;
        }

        SetFile roles = SetFile.Read(args[0]);
        SetIndex index = SetIndex.Create(roles.Starts, roles.Items, roles.ItemCount);
        SyntheticProfiles source = new(roles, Number(args, "--distinct", 100_000));
        Match(index, source, Math.Min(profiles, 50_000), top, threads, measure); // the compiler replaces its first code meanwhile
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        double checksum = Match(index, source, profiles, top, threads, measure);
        Print(profiles, source.Count, index, threads, Environment.CpuUsage.TotalTime - before, Stopwatch.GetElapsedTime(start), checksum);
        return 0;
    }

    private static double Match(SetIndex index, SyntheticProfiles source, long profiles, int top, int threads, SetMeasure? measure)
    {
        int width = Math.Min(top, index.Count);
        double checksum = 0;
        using BatchMatcher<ProfileBatch> stream = new(
            () => new IndexedProfileSearch(index.CreateSearch(width, measure), width), threads, () => new ProfileBatch(BatchSize, width));
        for (long next = 0; next < profiles || !stream.IsEmpty;)
        {
            if (next < profiles && !stream.IsFull)
            {
                ProfileBatch batch = stream.Rent();
                for (; next < profiles && !batch.IsFull; next++)
                {
                    batch.Add(source[next]);
                }

                stream.Add(batch);
            }
            else
            {
                ProfileBatch batch = stream.Take().GetAwaiter().GetResult();
                foreach (SetNeighbor neighbor in batch.AllFound)
                {
                    checksum += neighbor.Score;
                }

                stream.Return(batch);
            }
        }

        return checksum;
    }

    private static void Print(long profiles, int distinct, SetIndex index, int threads, TimeSpan cpu, TimeSpan wall, double checksum)
    {
        using Process process = Process.GetCurrentProcess();
        using Stream output = Console.OpenStandardOutput();
        using (Utf8JsonWriter json = new(output))
        {
            json.WriteStartObject();
            json.WriteNumber("profiles", profiles);
            json.WriteNumber("distinct", distinct);
            json.WriteNumber("roles", index.Count);
            json.WriteNumber("threads", threads == 0 ? Environment.ProcessorCount : threads);
            json.WriteNumber("cpuMs", Math.Round(cpu.TotalMilliseconds, 1));
            json.WriteNumber("wallMs", Math.Round(wall.TotalMilliseconds, 1));
            json.WriteNumber("cpuMsPer100000", Math.Round(cpu.TotalMilliseconds * 100_000 / profiles, 2));
            json.WriteNumber("peakBytes", process.PeakWorkingSet64);
            json.WriteNumber("checksum", Math.Round(checksum, 4));
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static string? Value(string[] args, string name)
    {
        int place = Array.IndexOf(args, name);
        return place < 0 ? null : args[place + 1];
    }

    private static int Number(string[] args, string name, int usual) =>
        Value(args, name) is string text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : usual;
}
