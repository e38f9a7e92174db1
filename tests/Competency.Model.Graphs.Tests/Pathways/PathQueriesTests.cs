using Competency.Model.Drafts;

namespace Competency.Model.Graphs.Tests.Pathways;

/// <summary>Paths of the samples and of small sketches.</summary>
public sealed class PathQueriesTests
{
    private static readonly CompetencyCatalog Samples = new CatalogLoader().Load(SharedData.Samples).Catalog;

    private static readonly MoveOptions ByShortage = new() { Nearest = SimilarityMeasures.Shortage };

    /// <summary>Each holds half of what the next one needs.</summary>
    private static readonly CompetencyCatalog Chain = Catalog(
        "A1 | K1 甲 | K2 乙", "B1 | K1 乙 | K2 丙", "C1 | K1 丙 | K2 丁", "D1 | K1 丁 | K2 戊");

    [Fact]
    public void Steps_lead_where_no_direct_move_does()
    {
        PathReport report = Chain.CareerMoves(ByShortage).Paths(Chain["A1"], Chain["D1"]);

        CareerPath path = Assert.Single(report.Paths);
        Assert.Equal(["B1", "C1", "D1"], path.Steps.Select(static step => step.ToKey.Text));
        Assert.All(path.Steps, static step => Assert.Equal((0.5, 1.25), (step.Shortage, step.Cost)));
        Assert.Equal((3.75, 0.5, double.PositiveInfinity), (path.Cost, path.MaxShortage, path.Saving));
        Assert.Equal((1.0, double.PositiveInfinity), (report.Direct.Shortage, report.Direct.Cost));
        Assert.True(report.IsComplete);
        Assert.Null(report.Obstacle);
        Assert.Equal("A1", report.From.Key.Text);
    }

    [Fact]
    public void What_was_learned_on_the_way_is_kept_unless_it_is_not()
    {
        CompetencyCatalog catalog = Catalog(
            "A1 | K1 甲 | K2 乙 | K3 己", "B1 | K1 乙 | K2 丙", "C1 | K1 丙 | K2 己");
        CareerMoves moves = catalog.CareerMoves(ByShortage);
        PathOptions kept = new() { Waypoints = [catalog["B1"]] };

        CareerPath with = moves.Paths(catalog["A1"], catalog["C1"], kept).Paths[0];
        CareerPath without = moves.Paths(catalog["A1"], catalog["C1"], kept with { KeepsCompetencies = false }).Paths[0];

        Assert.Equal([0.5, 0.0], with.Steps.Select(static step => step.Shortage!.Value));
        Assert.Equal([0.5, 0.5], without.Steps.Select(static step => step.Shortage!.Value));
        Assert.NotNull(with.Steps[1].Gap.From.Profile);
        Assert.Equal("B1", with.Steps[1].FromKey.Text);
        Assert.NotNull(without.Steps[1].Gap.From.Standard);
    }

    [Fact]
    public void Steps_above_the_limit_do_not_exist()
    {
        CareerMoves moves = Chain.CareerMoves(ByShortage);

        Assert.NotEmpty(moves.Paths(Chain["A1"], Chain["D1"], new PathOptions { MaxStep = 0.5 }).Paths);
        PathReport none = moves.Paths(Chain["A1"], Chain["D1"], new PathOptions { MaxStep = 0.49 });

        Assert.Empty(none.Paths);
        Assert.Equal(0.5, none.Obstacle!.SufficientMaxStep);
        Assert.Null(none.Obstacle.SufficientMaxHops);
        Assert.Empty(none.Obstacle.ToNearest.Steps);
        Assert.Equal(("A1", "D1"), (none.Obstacle.Remaining.FromKey.Text, none.Obstacle.Remaining.ToKey.Text));
    }

    [Fact]
    public void Usual_steps_between_roles_have_at_most_four_fifths_new()
    {
        CompetencyCatalog catalog = Catalog(
            "A1 | K1 甲", "B1 | K1 甲 | K2 乙 | K3 丙 | K4 丁 | K5 戊", "C1 | K1 甲 | K2 己 | K3 庚 | K4 辛 | K5 壬 | K6 癸");
        CareerMoves moves = catalog.CareerMoves(ByShortage);

        Assert.Single(moves.Paths(catalog["A1"], catalog["B1"]).Paths);
        PathReport none = moves.Paths(catalog["A1"], catalog["C1"]);
        Assert.Empty(none.Paths);
        Assert.Equal(5.0 / 6, none.Obstacle!.SufficientMaxStep!.Value, 12);
        PathOptions sufficient = new() { MaxStep = none.Obstacle.SufficientMaxStep };
        Assert.Single(moves.Paths(catalog["A1"], catalog["C1"], sufficient).Paths);
    }

    /// <summary>
    /// A profile that holds little needs a first step in which nearly all is new; a limit that is given counts for it, too.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_first_step_of_a_profile_has_no_usual_limit(bool keeps)
    {
        CompetencyCatalog catalog = Catalog("B1 | K1 甲 | K2 乙 | K3 丙 | K4 丁 | K5 戊 | K6 己", "C1 | K1 乙 | K2 庚");
        CareerMoves moves = catalog.CareerMoves(ByShortage);
        CompetencyProfile ann = catalog.Profile("Ann", ["甲"]);
        PathOptions options = new() { KeepsCompetencies = keeps };

        CareerPath path = Assert.Single(moves.Paths(ann, catalog["C1"], options).Paths);
        Assert.Equal([5.0 / 6, 0.5], path.Steps.Select(static step => step.Shortage!.Value));
        PathReport none = moves.Paths(ann, catalog["C1"], options with { MaxStep = 0.8 });
        Assert.Empty(none.Paths);
        Assert.Equal(5.0 / 6, none.Obstacle!.SufficientMaxStep!.Value, 12);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Too_few_hops_are_said_with_the_nearest_role(bool keeps)
    {
        PathReport none = Chain.CareerMoves(ByShortage)
            .Paths(Chain["A1"], Chain["D1"], new PathOptions { MaxHops = 2, KeepsCompetencies = keeps });

        Assert.Equal(3, none.Obstacle!.SufficientMaxHops);
        Assert.Equal(["B1", "C1"], none.Obstacle.ToNearest.Steps.Select(static step => step.ToKey.Text));
        Assert.Equal(0.5, none.Obstacle.Remaining.Shortage);
        Assert.Contains("C1 is nearest", none.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 3, 1, 1)] // down before it goes up
    [InlineData(2, 3, 5, 2)] // up beyond the target, and down again
    [InlineData(3, 2, 4, 1)] // up before it goes down
    [InlineData(3, 3, 4, 1)]
    [InlineData(3, 3, 2, 1)]
    public void A_way_up_does_not_lead_down_nor_a_way_down_up(int from, int to, int between, double detour)
    {
        CompetencyCatalog catalog = Sketch.Catalog(
            AtLevel(from, "A1", "K1 甲", "K2 乙"),
            AtLevel(between, "B1", "K1 乙", "K2 丙", "K3 丁"),
            AtLevel(to, "C1", "K1 丙", "K2 丁", "K3 戊", "K4 己"));
        CareerMoves moves = catalog.CareerMoves(ByShortage with { Gap = ByShortage.Gap with { LevelRule = LevelRule.Lowest } });
        PathOptions free = new() { MaxLevelDetour = null, MaxStep = 0.9 };
        PathReport none = moves.Paths(catalog["A1"], catalog["C1"], free with { MaxLevelDetour = 0 });

        Assert.Equal(2, moves.Paths(catalog["A1"], catalog["C1"], free).Paths[0].Steps.Length);
        Assert.Equal(2, moves.Paths(catalog["A1"], catalog["C1"], free with { MaxLevelDetour = detour }).Paths[0].Steps.Length);
        Assert.Empty(none.Paths);
        Assert.Equal(detour, none.Obstacle!.SufficientMaxLevelDetour);
        Assert.Equal(0, PathOptions.Default.MaxLevelDetour);
        Assert.NotEmpty(moves.Paths(catalog["A1"], catalog["C1"], free with { MaxLevelDetour = 0, Waypoints = [catalog["B1"]] }).Paths);
        Assert.Throws<ArgumentOutOfRangeException>(static () => new PathOptions { MaxLevelDetour = -1 });
    }

    [Fact]
    public void A_rise_above_the_limit_does_not_exist()
    {
        CompetencyCatalog catalog = Sketch.Catalog(AtLevel(1, "A1", "K1 甲", "K2 乙"), AtLevel(4, "B1", "K1 乙", "K2 丙"));
        CareerMoves moves = catalog.CareerMoves(ByShortage);

        Assert.NotEmpty(moves.Paths(catalog["A1"], catalog["B1"], new PathOptions { MaxLevelJump = 3 }).Paths);
        PathReport none = moves.Paths(catalog["A1"], catalog["B1"], new PathOptions { MaxLevelJump = 2 });
        Assert.Equal(3, none.Obstacle!.SufficientMaxLevelJump);
        Assert.NotEmpty(moves.Paths(catalog["B1"], catalog["A1"], new PathOptions { MaxLevelJump = 0 }).Paths);
        Assert.Equal(
            (MoveKind.Advancement, MoveKind.Similar),
            (none.Direct.Kind, moves.Paths(catalog["B1"], catalog["A1"]).Direct.Kind));
    }

    [Fact]
    public void Alternatives_have_no_loops_and_rising_costs()
    {
        foreach (CompetencyStandard from in Samples.Standards)
        {
            foreach (CompetencyStandard to in Samples.Standards)
            {
                PathReport report = Samples.CareerMoves().Paths(from, to, new PathOptions { MaxCount = 20, MaxHops = 3 });
                Assert.All(report.Paths, path =>
                {
                    string[] roles = [report.From.Key.Text, .. path.Steps.Select(static step => step.ToKey.Text)];
                    Assert.Equal(roles.Length, roles.Distinct().Count());
                    Assert.Equal(path.Cost, path.Steps.Sum(static step => step.Cost), 1e-12);
                });
                Assert.True(report.Paths.Zip(report.Paths.Skip(1)).All(static pair => pair.First.Cost <= pair.Second.Cost + 1e-9));
            }
        }
    }

    [Fact]
    public void A_role_is_reached_from_itself_without_a_step()
    {
        PathReport report = Samples.Paths(Samples.Standards[1], Samples.Standards[1]);

        Assert.Empty(Assert.Single(report.Paths).Steps);
        Assert.Equal((0, 0, 0), (report.Paths[0].Cost, report.Paths[0].Saving, report.Paths[0].MaxShortage));
    }

    [Fact]
    public void A_role_that_needs_nothing_has_no_path()
    {
        CompetencyCatalog catalog = Catalog("A1 | K1 甲", "B1");

        PathReport report = catalog.Paths(catalog["A1"], catalog["B1"]);
        Assert.Empty(report.Paths);
        Assert.Null(report.Obstacle);
        Assert.Null(report.Direct.Shortage);

        PathReport back = catalog.Paths(catalog["B1"], catalog["A1"]);
        Assert.Empty(back.Paths);
        Assert.NotNull(back.Obstacle);
    }

    [Fact]
    public void A_catalog_of_one_role_has_no_moves()
    {
        CompetencyCatalog catalog = Catalog("A1 | K1 甲");

        Assert.Equal(0, catalog.CareerMoves().Count);
        Assert.Single(catalog.Paths(catalog["A1"], catalog["A1"]).Paths);
        Assert.Equal(0, new CatalogBuilder().Build().CareerMoves().Count);
    }

    [Fact]
    public void A_profile_begins_with_what_it_holds()
    {
        CompetencyProfile ann = Chain.Profile("Ann", ["甲", "乙"]);

        PathReport report = Chain.CareerMoves(ByShortage).Paths(ann, Chain["D1"]);

        Assert.Equal("D1", report.Paths[0].Steps[^1].ToKey.Text);
        Assert.Null(report.Paths[0].Steps[0].From);
        Assert.Same(ann, report.From.Profile);
        Assert.Null(report.Paths[0].Steps[0].Kind);
        CompetencyProfile nobody = Chain.Profile("nobody", Array.Empty<string>());
        PathReport first = Chain.CareerMoves(ByShortage).Paths(nobody, Chain["D1"], new PathOptions { Cost = MoveCost.Steps });
        Assert.Equal("D1", Assert.Single(Assert.Single(first.Paths).Steps).ToKey.Text);
    }

    [Fact]
    public void Waypoints_are_passed_in_order()
    {
        CareerMoves moves = Samples.CareerMoves();
        CompetencyStandard[] some = [.. Samples.Standards.Where(Samples.IsCurrent).Take(4)];
        PathOptions options = new() { Waypoints = [some[2], some[1]], Cost = MoveCost.Steps, MaxStep = 1 };

        PathReport report = moves.Paths(some[0], some[3], options);

        string[] passed = [.. report.Paths[0].Steps.Select(static step => step.ToKey.Text)];
        Assert.Equal(
            [Samples.KeyOf(some[2]).Text, Samples.KeyOf(some[1]).Text, Samples.KeyOf(some[3]).Text],
            passed.Where(key => some.Any(standard => Samples.KeyOf(standard).Text == key)));
        Assert.Throws<ArgumentException>(() => moves.Paths(some[0], some[2], options));
        Assert.Throws<ArgumentException>(() => moves.Paths(some[0], some[3], options with { Waypoints = [some[1], some[1]] }));
    }

    [Fact]
    public void Misuse_is_refused_with_what_to_do()
    {
        MoveOptions lowest = new() { Gap = new GapOptions { HeldLevelRule = LevelRule.Lowest } };
        CareerMoves moves = Chain.CareerMoves(lowest);

        Assert.Throws<ArgumentException>(() => moves.Paths(Chain["A1"], Chain["B1"]));
        Assert.NotEmpty(moves.Paths(Chain["A1"], Chain["B1"], new PathOptions { KeepsCompetencies = false }).Paths);
        Assert.Throws<ArgumentException>(() => new MoveOptions { Gap = new GapOptions { PartialCredit = PartialCredit.Default } });
        Assert.Throws<ArgumentException>(() => new MoveOptions { Nearest = SimilarityMeasures.Coverage });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MoveOptions { MovesPerRole = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PathOptions { MaxStep = 1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PathOptions { MaxHops = 1001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PathOptions { MaxCount = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PathOptions { MaxLevelJump = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PathOptions { MaxLevelJump = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PathOptions { MaxMoves = 0 });
        Assert.Throws<ArgumentException>(() => Samples.Paths(Chain["A1"], Samples.Standards[0]));
        Assert.Throws<ArgumentException>(() => Samples.Paths(Chain.Profile("Ann", ["甲"]), Samples.Standards[0]));
        Assert.Throws<ArgumentException>(() => MoveCost.Create("shortage", static _ => 1));
        MoveCost wrong = MoveCost.Create("wrong", static _ => -1);
        Assert.Throws<InvalidOperationException>(() => Chain.Paths(Chain["A1"], Chain["D1"], new PathOptions { Cost = wrong }));
    }

    [Fact]
    public void A_superseded_edition_can_be_origin_and_target_but_is_not_passed()
    {
        CompetencyCatalog catalog = Catalog(
            "APA2654-001v1 | K1 甲 | K2 乙", "APA2654-001v2 | K1 乙 | K2 丙", "APA2654-002v1 | K1 丙 | K2 丁");
        CareerMoves moves = catalog.CareerMoves(ByShortage);

        PathReport report = moves.Paths(catalog["APA2654-001v1"], catalog["APA2654-002v1"]);
        Assert.Equal(["APA2654-001v2", "APA2654-002v1"], report.Paths[0].Steps.Select(static step => step.ToKey.Text));
        Assert.NotEmpty(moves.Paths(catalog["APA2654-002v1"], catalog["APA2654-001v1"]).Paths);
        Assert.DoesNotContain(moves.Graph().Edges, edge => edge.Target.Code == "APA2654-001v1");
    }

    /// <summary>Standards of one task, each written as its code and elements.</summary>
    private static CompetencyCatalog Catalog(params string[] standards) => Sketch.Catalog(
    [
        .. standards.Select(static text => text.Split(" | ")).Select(static parts =>
            Sketch.Standard(parts[0], Sketch.Task("T1", 1, parts[1..]))),
    ]);

    private static CompetencyStandard AtLevel(double level, string code, params string[] elements)
    {
        StandardDraft draft = Sketch.Draft(code, Sketch.Task("T1", 1, elements));
        draft.Level = new LevelDraft(level, null, Sketch.Line(1));
        return draft.Build();
    }
}
