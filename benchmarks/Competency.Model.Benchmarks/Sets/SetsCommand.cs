using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Competency.Model.Sets;

namespace Competency.Model.Benchmarks.Sets;

/// <summary>
/// A neutral entry for side-by-side runs with other programs:
/// <c>sets ROLES.sets [QUERIES.sets] --top 10 --rounds 15 --threads 1 --measure jaccard</c> prints one line of JSON,
/// <c>sets --export DATA -o ROLES.sets</c> writes the sets of a catalog.
/// </summary>
internal static class SetsCommand
{
    private const int Failed = 1;
    private const int Misused = 2;

    public static int Run(string[] args)
    {
        try
        {
            SetsOptions options = SetsOptions.Parse(args);
            if (options.Export is string data)
            {
                Export(data, options.Output ?? throw new FormatException("--export needs -o FILE"));
            }
            else
            {
                Compare(options);
            }

            return 0;
        }
        catch (FormatException misuse)
        {
            return Fail(misuse, Misused);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return Fail(failure, Failed);
        }
    }

    private static void Export(string data, string target)
    {
        SetFile sets = SetFile.Of(new CatalogLoader().AddCsv().Load(data).Catalog);
        if (sets.Count == 0)
        {
            throw new InvalidDataException($"{data} has no standards");
        }

        sets.Write(target);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{sets.Count} sets of {sets.ItemCount} items, {sets.Items.Length} in all"));
    }

    private static void Compare(SetsOptions options)
    {
        if (options.Files.Count is not (1 or 2))
        {
            throw new FormatException("one file of roles is needed, and perhaps one of queries");
        }

        if (options.Files.Count == 2 && options.Least is not null)
        {
            throw new FormatException("--least joins the sets of one file");
        }

        SetFile roles = SetFile.Read(options.Files[0]);
        SetFile queries = options.Files.Count == 2 ? SetFile.Read(options.Files[1]) : roles;
        if (queries.ItemCount > roles.ItemCount)
        {
            throw new InvalidDataException($"{options.Files[1]} has {queries.ItemCount} items, {options.Files[0]} only {roles.ItemCount}");
        }

        SetsAnswer answer = options.IsPlain ? Plain(roles, queries, options)
            : options.Weights is string weights ? Weighted(roles, queries, weights, options)
            : Sets(roles, queries, options);
        Print(answer);
    }

    private static SetsAnswer Sets(SetFile roles, SetFile queries, SetsOptions options)
    {
        (SetIndex index, Measured build) = Measured.Run(options.Rounds, () => SetIndex.Create(roles.Starts, roles.Items, roles.ItemCount));
        return options.Least is double least
            ? Joined(options.Rounds, () => index.PairsAtLeast(least, options.Measure, options.Threads), build, index.ByteCount)
            : Nearest(
                options.Rounds,
                queries == roles
                    ? () => index.MostSimilarToAll(options.Top, options.Measure, options.Threads)
                    : () => index.MostSimilarToEach(queries.Starts, queries.Items, options.Top, options.Measure, options.Threads),
                build,
                index.ByteCount,
                roles.Count);
    }

    private static SetsAnswer Weighted(SetFile roles, SetFile queries, string weights, SetsOptions options)
    {
        double[] ofRoles = WeightsOf(roles, roles, weights);
        double[] ofQueries = WeightsOf(queries, roles, weights);
        (WeightedSetIndex index, Measured build) = Measured.Run(
            options.Rounds, () => WeightedSetIndex.Create(roles.Starts, roles.Items, ofRoles, roles.ItemCount));
        return options.Least is double least
            ? Joined(options.Rounds, () => index.PairsAtLeast(least, options.Measure, options.Threads), build, index.ByteCount)
            : Nearest(
                options.Rounds,
                queries == roles
                    ? () => index.MostSimilarToAll(options.Top, options.Measure, options.Threads)
                    : () =>
                        index.MostSimilarToEach(queries.Starts, queries.Items, ofQueries, options.Top, options.Measure, options.Threads),
                build,
                index.ByteCount,
                roles.Count);
    }

    private static SetsAnswer Plain(SetFile roles, SetFile queries, SetsOptions options)
    {
        if (options.Measure != SimilarityMeasures.Jaccard
            || options.Weights is not null
            || options.Least is not null
            || options.Threads > 1)
        {
            throw new FormatException("--plain is Jaccard of the nearest on one thread");
        }

        (PlainCounting plain, Measured build) = Measured.Run(options.Rounds, () => new PlainCounting(roles));
        (double sum, Measured search) = Measured.Run(options.Rounds, () => plain.MostSimilarToEach(queries, options.Top));
        return new SetsAnswer(
            search, build, (roles.Items.Length + roles.ItemCount) * (long)sizeof(int), sum, (long)queries.Count * roles.Count);
    }

    private static SetsAnswer Nearest(int rounds, Func<NeighborTable> work, Measured build, long indexBytes, int roles)
    {
        (NeighborTable found, Measured search) = Measured.Run(rounds, work);
        double checksum = 0;
        for (int query = 0; query < found.QueryCount; query++)
        {
            foreach (SetNeighbor neighbor in found[query])
            {
                checksum += neighbor.Score;
            }
        }

        return new SetsAnswer(search, build, indexBytes, checksum, (long)found.QueryCount * roles);
    }

    private static SetsAnswer Joined(int rounds, Func<ImmutableArray<SetPair>> work, Measured build, long indexBytes)
    {
        (ImmutableArray<SetPair> pairs, Measured join) = Measured.Run(rounds, work);
        return new SetsAnswer(join, build, indexBytes, pairs.Sum(static pair => pair.Score), pairs.Length);
    }

    /// <summary>The level of each link, or the idf of its item among the roles, ln((1+N)/(1+df))+1.</summary>
    private static double[] WeightsOf(SetFile sets, SetFile roles, string weights)
    {
        if (weights == "levels")
        {
            return [.. sets.Levels.Select(static level => (double)level)];
        }

        int[] frequencies = new int[roles.ItemCount];
        foreach (int item in roles.Items)
        {
            frequencies[item]++;
        }

        return [.. sets.Items.Select(item => Math.Log((1.0 + roles.Count) / (1 + frequencies[item])) + 1)];
    }

    private static void Print(SetsAnswer answer)
    {
        using Stream output = Console.OpenStandardOutput();
        using (Utf8JsonWriter json = new(output))
        {
            json.WriteStartObject();
            json.WriteNumber("cpuMsMin", Math.Round(answer.Search.CpuMin, 3));
            json.WriteNumber("cpuMsMedian", Math.Round(answer.Search.CpuMedian, 3));
            json.WriteNumber("wallMsMin", Math.Round(answer.Search.WallMin, 3));
            json.WriteNumber("buildMs", Math.Round(answer.Build.CpuMin, 3));
            json.WriteNumber("indexBytes", answer.IndexBytes);
            json.WriteNumber("checksum", Math.Round(answer.Checksum, 4));
            json.WriteNumber("pairs", answer.Pairs);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static int Fail(Exception why, int exitCode)
    {
        Console.Error.WriteLine($"sets: {why.Message}");
        return exitCode;
    }

    /// <param name="Search">What answering took.</param>
    /// <param name="Build">What building the index took.</param>
    /// <param name="IndexBytes">How many bytes it holds.</param>
    /// <param name="Checksum">The sum of the scores listed.</param>
    /// <param name="Pairs">How many pairs were compared, or joined.</param>
    private readonly record struct SetsAnswer(Measured Search, Measured Build, long IndexBytes, double Checksum, long Pairs);
}
