using BenchmarkDotNet.Attributes;
using Competency.Model.Benchmarks.Sets;
using Competency.Model.Sets;

namespace Competency.Model.Benchmarks.Similarity;

/// <summary>
/// How does the cost of 1,000 queries, top 10, grow with the number of roles N, their size M and the number of items U, that is with
/// the density M/U, and what does a skewed distribution of items add? One of them changes at a time. The baseline is plain counting.
/// </summary>
[SimpleJob(warmupCount: 3, iterationCount: 7)]
public class ScalingSetIndex
{
    private const int Queries = 1_000;
    private const int Top = 10;

    private static readonly Shape Usual = new(Roles: 10_000, Size: 40, Items: 13_000, IsSkewed: false);

    private SetFile _queries = null!;
    private SetIndex _index = null!;
    private PlainCounting _plain = null!;

    /// <summary>The shapes, the usual one first.</summary>
    public static IEnumerable<Shape> Shapes =>
    [
        Usual,
        Usual with { Roles = 1_000 },
        Usual with { Roles = 100_000 },
        Usual with { Roles = 192_000 },
        Usual with { Size = 10 },
        Usual with { Size = 160 },
        Usual with { Items = 100 },
        Usual with { Items = 1_300 },
        Usual with { Items = 130_000 },
        Usual with { IsSkewed = true },
        Usual with { Roles = 100_000, IsSkewed = true },
    ];

    [ParamsSource(nameof(Shapes))]
    public Shape Of { get; set; } = Usual;

    [GlobalSetup]
    public void Setup()
    {
        SetFile roles = RandomRoles.Create(Of.Roles, Of.Items, Of.Size, Of.IsSkewed);
        _index = SetIndex.Create(roles.Starts, roles.Items, roles.ItemCount);
        _plain = new PlainCounting(roles);
        _queries = RandomRoles.Create(Queries, Of.Items, Of.Size, Of.IsSkewed);
    }

    [Benchmark(Baseline = true, Description = "plain, an item at a time")]
    public double Plain() => _plain.MostSimilarToEach(_queries, Top);

    [Benchmark(Description = "SetIndex, one thread")]
    public int Index() => _index.MostSimilarToEach(_queries.Starts, _queries.Items, Top, threads: 1).QueryCount;

    /// <summary>Roles of about so many items each.</summary>
    /// <param name="Roles">How many roles.</param>
    /// <param name="Size">How many items a role has on average.</param>
    /// <param name="Items">How many items there are.</param>
    /// <param name="IsSkewed">Whether an item of rank r is drawn 1/r as often as the first.</param>
    public sealed record Shape(int Roles, int Size, int Items, bool IsSkewed)
    {
        /// <summary>Short enough for a column: <c>10k×40/13k zipf</c>.</summary>
        public override string ToString() => $"{Thousands(Roles)}×{Size}/{Thousands(Items)}{(IsSkewed ? " zipf" : "")}";

        private static string Thousands(int number) =>
            number < 1000 ? FormattableString.Invariant($"{number}") : FormattableString.Invariant($"{number / 1000.0}k");
    }
}
