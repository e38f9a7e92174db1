using System.Collections.Immutable;
using Competency.Model.Drafts;

namespace Competency.Model.Graphs.Tests.Centrality;

/// <summary>Reach of competencies and centrality of roles, on sketches in which they can be counted by hand.</summary>
public sealed class CentralityQueriesTests
{
    private static readonly MoveOptions ByShortage = new() { Nearest = SimilarityMeasures.Shortage };

    /// <summary>Each role holds half of what its neighbors need, so all paths lead along the row.</summary>
    private static readonly CompetencyCatalog Row = Sketch.Catalog(
        Role("A1", ("甲", 1), ("乙", 1)),
        Role("B1", ("乙", 1), ("丙", 2)),
        Role("C1", ("丙", 1), ("丁", 1)),
        Role("D1", ("丁", 1), ("戊", 1)));

    [Fact]
    public void Reach_counts_roles_and_tasks()
    {
        ImmutableArray<CompetencyReach> reach = Row.Reach();

        Assert.Equal(
            [("丙", 2, 3), ("丁", 2, 2), ("乙", 2, 2), ("戊", 1, 1), ("甲", 1, 1)],
            reach.Select(static entry => (entry.Concept.Title, entry.Roles, entry.Tasks)));
        Assert.Equal([0.5, 0.5, 0.5, 0.25, 0.25], reach.Select(static entry => entry.RoleShare));
        Assert.All(reach, static entry => Assert.Null(entry.Families));
        Assert.Equal("丙: 2 roles, 3 tasks", reach[0].ToString());
    }

    [Fact]
    public void Reach_into_families_counts_those_that_need_it_often_enough()
    {
        FamilyOptions options = new()
        {
            Similarity = new SimilarityOptions { Measure = SimilarityMeasures.Jaccard },
            Resolutions = [2],
            MinShare = 0.5,
        };
        FamilyReport families = Row.Families(options);
        Assert.Equal([["A1", "B1"], ["C1", "D1"]], families.Families.Select(CodesOf));

        ImmutableArray<CompetencyReach> often = Row.Reach(new ReachOptions { Families = families });
        ImmutableArray<CompetencyReach> always =
            Row.Reach(new ReachOptions { Families = Row.Families(options with { MinShare = 0.6 }) });

        Assert.Equal([2, 1, 1, 1, 1], often.Select(static entry => entry.Families!.Value));
        Assert.Equal([0, 1, 1, 0, 0], always.Select(static entry => entry.Families!.Value));
    }

    [Fact]
    public void Roles_that_do_not_count_reach_nothing()
    {
        ImmutableArray<CompetencyReach> reach = Row.Reach(new ReachOptions { Filter = new StandardFilter { Framework = "other" } });

        Assert.Empty(reach);
        Assert.Empty(Sketch.Catalog().Reach());
    }

    [Fact]
    public void Shares_are_of_roles_whose_needs_are_known()
    {
        CompetencyCatalog catalog = Sketch.Catalog(Role("A1", ("甲", 1)), Role("B1", ("乙", 1)), Role("C1"));

        Assert.All(catalog.Reach(), static entry => Assert.Equal(0.5, entry.RoleShare));
    }

    [Fact]
    public void What_a_role_rates_as_not_important_it_does_not_need()
    {
        StandardDraft role = Sketch.Draft("R1");
        role.ImportanceScale = LevelScale.OnetImportance;
        role.Requirements.Add(new LinkDraft { Kind = ElementKind.Knowledge, Title = "甲", Weight = 4 });
        role.Requirements.Add(new LinkDraft { Kind = ElementKind.Knowledge, Title = "乙", Weight = 2 });
        CompetencyCatalog catalog = Sketch.Catalog(role.Build());

        Assert.Equal(["甲"], catalog.Reach().Select(static entry => entry.Concept.Title));
        Assert.Equal(["乙", "甲"], catalog.Reach(new ReachOptions { AllRatings = true }).Select(static entry => entry.Concept.Title));
    }

    [Fact]
    public void Roles_in_the_middle_are_passed()
    {
        ImmutableArray<RoleCentrality> roles = Row.CareerMoves(ByShortage).Centralities();

        Assert.Equal(["A1", "B1", "C1", "D1"], roles.Select(static role => role.Standard.Code.Text));

        // Of the six ordered pairs of others, B1 lies between A1 and C1, and A1 and D1, in both directions.
        Assert.Equal([0, 4.0 / 6, 4.0 / 6, 0], roles.Select(static role => role.PathShare));
        Assert.Equal([1, 2, 2, 1], roles.Select(static role => role.Near));
        Assert.All(roles, static role => Assert.Equal(3, role.Reachable));
        Assert.Equal([2.5, 5.0 / 3, 5.0 / 3, 2.5], roles.Select(static role => role.MeanCost!.Value));
        Assert.All(roles, static role => Assert.Null(role.BridgeShare));
        Assert.Equal("B1 職能 B1: 2 near, on 0.6667 of the paths", roles[1].ToString());
    }

    [Fact]
    public void Bridges_lie_between_families()
    {
        FamilyReport families = Row.Families(new FamilyOptions
        {
            Similarity = new SimilarityOptions { Measure = SimilarityMeasures.Jaccard },
            Resolutions = [2],
        });

        ImmutableArray<RoleCentrality> roles =
            Row.CareerMoves(ByShortage).Centralities(new CentralityOptions { Families = families });

        // Of the eight ordered pairs across, four have B1 as an end; of the others it lies between A1 and C1, and A1 and D1.
        Assert.Equal([0, 1, 1, 0], roles.Select(static role => role.BridgeShare!.Value));
    }

    [Fact]
    public void Limits_part_the_row()
    {
        CareerMoves moves = Row.CareerMoves(ByShortage);

        ImmutableArray<RoleCentrality> none = moves.Centralities(new CentralityOptions { MaxStep = 0.4 });
        ImmutableArray<RoleCentrality> far = moves.Centralities(new CentralityOptions { MaxCost = 2.5, Cost = MoveCost.Difficulty });

        Assert.All(none, static role => Assert.Equal((0, 0, 0.0), (role.Near, role.Reachable, role.PathShare)));
        Assert.All(none, static role => Assert.Null(role.MeanCost));
        Assert.Equal([2, 3, 3, 2], far.Select(static role => role.Near));
    }

    [Fact]
    public void Roles_too_far_up_are_not_reached()
    {
        CompetencyCatalog catalog = Sketch.Catalog(Leveled("L2", 2), Leveled("L4", 4));
        CareerMoves moves = catalog.CareerMoves(ByShortage);

        Assert.Equal([0, 1], moves.Centralities(new CentralityOptions { MaxLevelJump = 1 }).Select(static role => role.Reachable));
        Assert.Equal([1, 1], moves.Centralities(new CentralityOptions { MaxLevelJump = 2 }).Select(static role => role.Reachable));
    }

    [Fact]
    public void One_role_is_near_to_nothing()
    {
        RoleCentrality only = Assert.Single(Sketch.Catalog(Role("A1", ("甲", 1))).CareerMoves(ByShortage).Centralities());

        Assert.Equal((0, 0, (double?)null, 0.0), (only.Near, only.Reachable, only.MeanCost, only.PathShare));
        Assert.Empty(Sketch.Catalog().CareerMoves(ByShortage).Centralities());
    }

    [Fact]
    public void Families_of_another_catalog_are_refused()
    {
        FamilyReport others = Sketch.Catalog(Role("A1", ("甲", 1))).Families();

        Assert.Throws<ArgumentException>(() => Row.Reach(new ReachOptions { Families = others }));
        Assert.Throws<ArgumentException>(
            () => Row.CareerMoves(ByShortage).Centralities(new CentralityOptions { Families = others }));
    }

    [Fact]
    public void A_search_can_be_cancelled() => Assert.ThrowsAny<OperationCanceledException>(
        () => Row.CareerMoves(ByShortage).Centralities(cancellationToken: new CancellationToken(canceled: true)));

    private static string[] CodesOf(RoleFamily family) => [.. family.Members.Select(static member => member.Code.Text)];

    // A role whose knowledge is needed by so many tasks each.
    private static CompetencyStandard Role(string code, params (string Name, int Tasks)[] needs) => Draft(code, needs).Build();

    private static StandardDraft Draft(string code, params (string Name, int Tasks)[] needs) => Sketch.Draft(
        code,
        [
            .. needs.SelectMany((need, at) => Enumerable.Range(1, need.Tasks)
                .Select(task => Sketch.Task($"T{at + 1}.{task}", null, (LinkDraft[])[Sketch.Knowledge($"K{at + 1:00}", need.Name)]))),
        ]);

    private static CompetencyStandard Leveled(string code, int level)
    {
        StandardDraft role = Draft(code, ("甲", 1), (code, 1));
        role.Level = new LevelDraft(level, null, Sketch.Line(1));
        return role.Build();
    }
}
