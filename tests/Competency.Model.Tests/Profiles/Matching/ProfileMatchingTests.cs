using Competency.Model.Codes;

namespace Competency.Model.Tests.Profiles.Matching;

public sealed class ProfileMatchingTests
{
    private static readonly CompetencyStandard[] Roles =
    [
        .. Enumerable.Range(0, 40).Select(static role => Sketch.Standard(
            $"R{role}", Sketch.Task("T1", 3, $"K01 名{role % 7}", $"K02 名{role % 11}", $"S01 名{role % 5}", $"S02 獨{role}"))),
    ];

    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(Roles);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(0)]
    public void Answers_come_in_order_and_are_those_of_one_question(int threads)
    {
        CompetencyProfile[] profiles = [.. Profiles(1000)];
        ProfileMatch[] matches = [.. Match(Catalog, profiles, new MatchOptions { Threads = threads, MaxCount = 3 })];
        Assert.Equal(Enumerable.Range(1, 1000).Select(static number => (long)number), matches.Select(static match => match.Number));
        Assert.Equal(profiles, matches.Select(static match => match.Profile));
        Assert.All(
            matches.Where(static match => match.Number % 17 == 0),
            static match => Assert.Equal(Listed(Catalog.MostSimilar(match.Profile, 3)), Listed(match.Standards)));
    }

    [Fact]
    public async Task Profiles_may_come_asynchronously()
    {
        CompetencyProfile[] profiles = [.. Profiles(300)];
        List<ProfileMatch> matches = [];
        await foreach (ProfileMatch match in Catalog.MatchAsync(Later(profiles), cancellationToken: TestContext.Current.CancellationToken))
        {
            matches.Add(match);
        }

        Assert.Equal(
            Match(Catalog, profiles).SelectMany(static match => Listed(match.Standards)),
            matches.SelectMany(static match => Listed(match.Standards)));
    }

    [Fact]
    public void Only_so_many_profiles_are_read_ahead()
    {
        int read = 0;
        IEnumerable<CompetencyProfile> endless = Enumerable.Repeat(Catalog.ProfileOf("", Roles[0]), int.MaxValue).Select(profile =>
        {
            read++;
            return profile;
        });
        Assert.Equal(10_000, Match(Catalog, endless, new MatchOptions { Threads = 2 }).Take(10_000).Count());
        Assert.InRange(read, 10_000, 11_000);
    }

    [Fact]
    public void A_filter_a_measure_and_a_number_can_be_chosen()
    {
        CompetencyProfile profile = Catalog.ProfileOf("", Roles[7]);
        StandardFilter none = new() { Framework = "nowhere" };
        StandardFilter low = new() { MaxLevel = 9 };
        Assert.Empty(Assert.Single(Match(Catalog, [profile], new MatchOptions { Filter = none })).Standards);
        Assert.Empty(Assert.Single(Match(Catalog, [profile], new MatchOptions { MaxCount = 0 })).Standards);
        Assert.Equal(17, Assert.Single(Match(Catalog, [profile], new MatchOptions { MaxCount = int.MaxValue })).Standards.Length);
        Assert.Equal(
            Listed(Catalog.MostSimilar(profile, 4, new SimilarityOptions { Measure = SimilarityMeasures.Coverage, Filter = low })),
            Listed(Assert.Single(Match(
                Catalog,
                [profile],
                new MatchOptions { MaxCount = 4, Measure = SimilarityMeasures.Coverage, Filter = low })).Standards));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new MatchOptions { MaxCount = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new MatchOptions { Threads = -1 });
    }

    [Fact]
    public void A_filter_leaves_the_others_as_they_were()
    {
        CompetencyStandard other = Sketch.Draft("Z", Sketch.Task("T1", 3, "K01 名0")).Build();
        CompetencyStandard levelled = Sketch.Draft("A", Sketch.Task("T1", 3, "K01 名1")).Build();
        CompetencyCatalog catalog = Sketch.Catalog([.. Roles, other, levelled]);
        StandardFilter filter = new() { MinLevel = 1 };
        CompetencyProfile profile = catalog.ProfileOf("", Roles[3]);
        Assert.Equal(
            catalog.MostSimilar(profile, 10, new SimilarityOptions { Filter = filter }).Select(static near => near.Key),
            Assert.Single(Match(catalog, [profile], new MatchOptions { Filter = filter })).Standards.Select(static near => near.Key));
    }

    [Fact]
    public void Progress_is_told_and_a_stream_can_be_canceled()
    {
        using CancellationTokenSource source = new();
        List<long> told = [];
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (ProfileMatch match in Catalog.Match(Profiles(100_000), new MatchOptions { Progress = new Told(told) }, source.Token))
            {
                if (match.Number == 2000)
                {
                    source.Cancel();
                }
            }
        });
        Assert.Contains(told, static number => number >= 1000);
    }

    [Fact]
    public void A_profile_of_another_catalog_is_refused()
    {
        CompetencyProfile stranger = Sketch.Catalog(Roles[0]).ProfileOf("");
        Assert.Throws<ArgumentException>(() => Match(Catalog, [stranger]).ToArray());
        Assert.Throws<ArgumentNullException>(static () => Match(Catalog, null!));
    }

    public static TheoryData<string, string> Comparisons =>
    [
        .. from measure in SimilarityMeasures.All
           from weights in (ConceptWeighting[])[ConceptWeightings.Uniform, ConceptWeightings.InverseFrequency, ConceptWeightings.Level]
           select (measure.Name, weights.Name),
    ];

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Every_measure_and_weighting_answers_as_for_one_question(string measure, string weights)
    {
        CompetencyStandard senior = Sketch.Standard("R90", Sketch.Task("T1", 5, "K01 名1", "K02 名3"), Sketch.Task("T2", 2, "S01 名4"));
        CompetencyCatalog catalog = Sketch.Catalog([.. Roles, senior]);
        CompetencyProfile[] profiles =
        [
            catalog.Profile("levels", [new ProfileMention("名1", 4), new ProfileMention("名3", 6), new ProfileMention("獨7", 1)]),
            catalog.Profile("some levels", [new ProfileMention("名1", 2), new ProfileMention("名4")]),
            catalog.Profile("nothing", ["開飛機"]),
            catalog.ProfileOf("a role", senior),
        ];
        StandardFilter filter = new() { MinLevel = 1 };
        foreach (StandardFilter? chosen in (StandardFilter?[])[null, filter])
        {
            SimilarityOptions one = new()
            {
                Measure = SimilarityMeasures.All.Single(known => known.Name == measure),
                Weights = ConceptWeightings.All.Single(known => known.Name == weights),
                Filter = chosen,
            };
            MatchOptions many = new() { Measure = one.Measure!, Weights = one.Weights, Filter = chosen, MaxCount = 5, Threads = 2 };

            Assert.Equal(
                profiles.Select(profile => Listed(catalog.MostSimilar(profile, 5, one))),
                Match(catalog, profiles, many).Select(static match => Listed(match.Standards)));
        }
    }

    [Fact]
    public void A_measure_of_whole_standards_is_refused()
    {
        MatchOptions options = new() { Measure = new Titles() };

        ArgumentException refused = Assert.Throws<ArgumentException>(() => Match(Catalog, Profiles(1), options).Count());
        Assert.Contains("compares standards", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(static () => new MatchOptions { Measure = null! });
        Assert.Throws<ArgumentNullException>(static () => new MatchOptions { Weights = null! });
    }

    [Fact]
    public void What_the_measure_throws_comes_out()
    {
        MatchOptions options = new() { Measure = new Broken(), Threads = 2 };
        Assert.Throws<InvalidTimeZoneException>(() => Match(Catalog, Profiles(500), options).ToArray());
    }

    private static IEnumerable<ProfileMatch> Match(
        CompetencyCatalog catalog,
        IEnumerable<CompetencyProfile> profiles,
        MatchOptions? options = null) =>
        catalog.Match(profiles, options, TestContext.Current.CancellationToken);

    private static IEnumerable<(StandardCode Key, double Score, SetOverlap Overlap, SimilarityBasis Basis)> Listed(
        IEnumerable<SimilarStandard> standards) =>
        standards.Select(static near => (near.Key, near.Score, near.Overlap, near.Basis));

    private static IEnumerable<CompetencyProfile> Profiles(int count) => Enumerable.Range(0, count)
        .Select(static number => Catalog.Profile($"p{number}", [$"名{number % 7}", $"名{number % 13}", $"獨{number % 50}"]));

    private static async IAsyncEnumerable<CompetencyProfile> Later(IEnumerable<CompetencyProfile> profiles)
    {
        foreach (CompetencyProfile profile in profiles)
        {
            await Task.Yield();
            yield return profile;
        }
    }

    private sealed class Told(List<long> numbers) : IProgress<long>
    {
        public void Report(long value) => numbers.Add(value);
    }

    private sealed class Titles() : StandardMeasure("titles", isSymmetric: true)
    {
        public override double Score(CompetencyCatalog catalog, CompetencyStandard a, CompetencyStandard b) => a.Title == b.Title ? 1 : 0;
    }

    private sealed class Broken() : SetMeasure("broken", isSymmetric: true)
    {
        protected override double ScoreNonEmpty(in WeightedOverlap overlap) => throw new InvalidTimeZoneException();
    }
}
