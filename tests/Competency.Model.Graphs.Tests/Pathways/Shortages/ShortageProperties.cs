using Competency.Model.Graphs.Pathways.Shortages;

namespace Competency.Model.Graphs.Tests.Pathways.Shortages;

/// <summary>Shortages of moves are those of gaps, to the last bit, under every option.</summary>
public sealed class ShortageProperties
{
    private static readonly ConceptWeighting[] Weightings =
    [
        ConceptWeightings.Importance, ConceptWeightings.Uniform, ConceptWeightings.InverseFrequency, ConceptWeightings.WithoutAttitudes,
    ];

    public static TheoryData<int, LevelRule, LevelRule, bool> Options
    {
        get
        {
            TheoryData<int, LevelRule, LevelRule, bool> options = [];
            foreach (int weighting in Enumerable.Range(0, Weightings.Length))
            {
                foreach (LevelRule rule in Enum.GetValues<LevelRule>())
                {
                    foreach (LevelRule held in Enum.GetValues<LevelRule>().Where(static held => held != LevelRule.PerTask))
                    {
                        options.Add(weighting, rule, held, (weighting + (int)rule) % 2 == 0);
                    }
                }
            }

            return options;
        }
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void A_shortage_is_that_of_the_gap(int weighting, LevelRule rule, LevelRule held, bool all)
    {
        CompetencyCatalog catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;
        AssertEqual(catalog, OptionsOf(weighting, rule, held, all), Enumerable.Range(0, catalog.Standards.Length).ToArray());
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Ratings_and_standard_errors_count_as_in_the_gap(int weighting, LevelRule rule, LevelRule held, bool all)
    {
        CompetencyCatalog catalog = Onet();
        AssertEqual(catalog, OptionsOf(weighting, rule, held, all), [0, 17, 200, 401, 700]);
    }

    [Fact]
    public void What_is_kept_is_the_profile_of_all_roles_passed()
    {
        CompetencyCatalog catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;
        GapOptions options = MoveOptions.Default.Gap;
        RoleTable roles = RoleTable.Of(catalog, options);
        HeldCompetencies held = new(roles);
        Random random = new(7);
        for (int turn = 0; turn < 200; turn++)
        {
            int[] passed = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(roles.RoleCount))];
            int mark = held.Mark;
            Array.ForEach(passed, held.Add);
            CompetencyProfile profile = catalog.ProfileOf("", passed.Select(role => catalog.Standards[role]));
            for (int to = 0; to < roles.RoleCount; to++)
            {
                Assert.Equal(catalog.Gap(profile, catalog.Standards[to], options).Shortage ?? double.NaN, held.ShortageFor(to));
            }

            held.Return(mark);
            Assert.Equal(roles.Totals[0] > 0 ? 1 : double.NaN, held.ShortageFor(0));
        }
    }

    /// <summary>The nearest moves by counting are those of a comparison of all pairs.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void The_nearest_are_those_of_all_pairs(int weighting)
    {
        CompetencyCatalog catalog = new CatalogLoader().AddCsv().Load(SharedData.Require("icap", "catalogue")).Catalog;
        RoleTable roles = RoleTable.Of(catalog, new GapOptions { Weights = Weightings[weighting] });
        bool[] isListed = [.. catalog.Standards.Select(catalog.IsCurrent)];
        NearestMoves nearest = new(roles, isListed);
        foreach (int role in Enumerable.Range(0, roles.RoleCount).Where(static role => role % 37 == 0))
        {
            (int Role, double Shortage)[] outOf = [.. All(role, other => nearest.Shortage(role, other))];
            (int Role, double Shortage)[] into = [.. All(role, other => nearest.Shortage(other, role))];

            Assert.Equal(outOf, nearest.OutOf(role, 20));
            Assert.Equal(into, nearest.Into(role, 20));
        }

        IEnumerable<(int Role, double Shortage)> All(int role, Func<int, double> shortageOf) => Enumerable.Range(0, roles.RoleCount)
            .Where(other => other != role && isListed[other])
            .Select(other => (Role: other, Shortage: shortageOf(other)))
            .Where(static move => move.Shortage < 1)
            .OrderBy(static move => Math.Round(move.Shortage * (1L << 40)))
            .ThenBy(static move => move.Role)
            .Take(20);
    }

    private static void AssertEqual(CompetencyCatalog catalog, GapOptions options, int[] standards)
    {
        RoleTable roles = RoleTable.Of(catalog, options);
        NearestMoves nearest = new(roles, new bool[roles.RoleCount]);
        HeldCompetencies held = new(roles);
        foreach (int from in standards)
        {
            int mark = held.Mark;
            held.Add(from);
            foreach (int to in standards)
            {
                double expected = catalog.Gap(catalog.Standards[from], catalog.Standards[to], options).Shortage ?? double.NaN;
                Assert.Equal(expected, nearest.Shortage(from, to));
                Assert.Equal(expected, held.ShortageFor(to));
            }

            held.Return(mark);
        }
    }

    private static GapOptions OptionsOf(int weighting, LevelRule rule, LevelRule held, bool all) => new()
    {
        Weights = Weightings[weighting],
        LevelRule = rule,
        HeldLevelRule = held,
        AllRatings = all,
        AllDifferences = all,
    };

    private static CompetencyCatalog Onet() => Loaded.Value;

    private static readonly Lazy<CompetencyCatalog> Loaded = new(static () =>
        new CatalogLoader().AddCsv().Load(SharedData.Require("onet", "29.3")).Catalog);
}
