using System.Collections.Immutable;
using Competency.Model.Drafts;

namespace Competency.Model.Graphs.Tests.Families;

/// <summary>Families of roles on a catalog in which they are plain, and on degenerate ones.</summary>
public sealed class FamilyQueriesTests
{
    private static readonly FamilyOptions Jaccard = new()
    {
        Similarity = new SimilarityOptions { Measure = SimilarityMeasures.Jaccard },
    };

    // Three cooks, two welders, one that both trades border on and one with nothing in common.
    private static readonly CompetencyCatalog Trades = Sketch.Catalog(
        Role("C1", "食品衛生", "刀工", "烘焙"),
        Role("C2", "食品衛生", "刀工", "湯品"),
        Role("C3", "食品衛生", "刀工", "烘焙", "用電安全"),
        Role("W1", "焊接", "識圖", "用電安全"),
        Role("W2", "焊接", "識圖", "切割"),
        Role("X1", "天文"));

    [Fact]
    public void Roles_that_share_most_are_a_family()
    {
        FamilyReport report = Find(Trades, Jaccard);

        Assert.Equal([["C1", "C2", "C3"], ["W1", "W2"]], report.Families.Select(CodesOf));
        Assert.Equal(["X1"], report.Alone.Select(static standard => standard.Code.Text));
        Assert.Equal(["1", "2"], report.Families.Select(static family => family.Id));
        Assert.Equal("1", report.FamilyOf(Trades["C2"])?.Id);
        Assert.Null(report.FamilyOf(Trades["X1"]));
        Assert.Equal("2 families of 5 roles, 1 alone", report.ToString());
    }

    [Fact]
    public void A_family_is_described_by_what_its_roles_need()
    {
        RoleFamily cooks = Find(Trades, Jaccard).Families[0];

        Assert.Equal(["刀工", "食品衛生", "烘焙"], cooks.Defining.Select(static competency => competency.Concept.Title));
        Assert.Equal([3, 3, 2], cooks.Defining.Select(static competency => competency.Roles));
        Assert.Equal([1, 1, 2.0 / 3], cooks.Defining.Select(static competency => competency.Share));

        // Cooks have 10 of 16 needs in all; what only they need is 16/10 of its share elsewhere.
        Assert.Equal(1.6, cooks.Defining[0].Advantage, 9);
        Assert.Equal(["刀工", "食品衛生", "烘焙"], cooks.Distinguishing.Select(static competency => competency.Concept.Title));
        Assert.DoesNotContain("用電安全", cooks.Distinguishing.Select(static competency => competency.Concept.Title));
    }

    [Fact]
    public void Families_are_linked_by_roles_and_competencies()
    {
        FamilyReport report = Find(Trades, Jaccard);

        FamilyLink link = Assert.Single(report.Families[0].Links);
        Assert.Same(report.Families[1], link.Family);
        Assert.Equal(["用電安全"], link.Competencies.Select(static concept => concept.Title));

        // C3 and W1 share one of six competencies; among cooks the scores are 2/4, 3/4 and 2/5, each of which counts from both ends.
        double across = 1.0 / 6;
        Assert.Equal(across / (across + (2 * (0.5 + 0.75 + 0.4))), link.Share, 9);
    }

    [Fact]
    public void Figures_are_those_of_their_formulas()
    {
        FamilyReport report = Find(Trades, Jaccard);
        CompetencyStandard[] grouped = [.. report.Families.SelectMany(static family => family.Members)];

        double total = 0;
        double inside = 0;
        Dictionary<RoleFamily, double> degrees = [];
        foreach (CompetencyStandard a in grouped)
        {
            foreach (CompetencyStandard b in grouped.Where(b => b != a))
            {
                double weight = ScoreOf(a, b);
                total += weight;
                inside += report.FamilyOf(a) == report.FamilyOf(b) ? weight : 0;
                degrees[report.FamilyOf(a)!] = degrees.GetValueOrDefault(report.FamilyOf(a)!) + weight;
            }
        }

        Assert.Equal((inside / total) - degrees.Values.Sum(degree => Math.Pow(degree / total, 2)), report.Modularity!.Value, 9);
        Assert.Equal(grouped.Average(role => SilhouetteOf(report, role)), report.Silhouette!.Value, 9);
        Assert.Equal(report.Families[1].Members.Average(role => SilhouetteOf(report, role)), report.Families[1].Silhouette!.Value, 9);
    }

    [Fact]
    public void The_center_is_the_role_with_the_heaviest_links() =>
        Assert.Equal("C1", Find(Trades, Jaccard).Families[0].Center.Code.Text);

    [Fact]
    public void Components_follow_chains_of_links()
    {
        FamilyReport chained = Find(Trades, Jaccard with { Method = FamilyMethod.Components });
        FamilyReport cut = Find(Trades, Jaccard with { Method = FamilyMethod.Components, MinScore = 0.2 });

        Assert.Equal([["C1", "C2", "C3", "W1", "W2"]], chained.Families.Select(CodesOf));
        Assert.Equal([["C1", "C2", "C3"], ["W1", "W2"]], cut.Families.Select(CodesOf));
    }

    [Fact]
    public void The_constant_Potts_model_parts_where_mean_links_are_weaker_than_its_resolution()
    {
        FamilyReport coarse = Find(Trades, Jaccard with { Method = FamilyMethod.ConstantPotts, Resolutions = [0.01] });
        FamilyReport fine = Find(Trades, Jaccard with { Method = FamilyMethod.ConstantPotts, Resolutions = [0.6] });

        Assert.Equal([["C1", "C2", "C3", "W1", "W2"]], coarse.Families.Select(CodesOf));
        Assert.Equal([["C1", "C3"]], fine.Families.Select(CodesOf));
        Assert.Equal(["C2", "W1", "W2", "X1"], fine.Alone.Select(static standard => standard.Code.Text));
    }

    [Fact]
    public void Further_resolutions_part_families()
    {
        FamilyReport report = Find(Trades, Jaccard with { Method = FamilyMethod.ConstantPotts, Resolutions = [0.2, 0.6] });

        RoleFamily cooks = report.Families[0];
        Assert.Equal(["C1", "C2", "C3"], CodesOf(cooks));
        RoleFamily part = Assert.Single(cooks.Parts);
        Assert.Equal("1.1", part.Id);
        Assert.Equal(["C1", "C3"], CodesOf(part));
        Assert.Equal(["C2"], cooks.Alone.Select(static standard => standard.Code.Text));
        Assert.Empty(part.Parts);
    }

    [Fact]
    public void Catalogs_without_links_have_no_families()
    {
        foreach (CompetencyCatalog catalog in new[] { Sketch.Catalog(), Sketch.Catalog(Role("X1", "天文"), Role("X2")) })
        {
            FamilyReport report = Find(catalog, Jaccard);

            Assert.Empty(report.Families);
            Assert.Equal(catalog.Standards.Where(static standard => !standard.Requirements.IsEmpty), report.Alone);
            Assert.Null(report.Modularity);
            Assert.Null(report.Silhouette);
        }
    }

    [Fact]
    public void Distances_and_directions_are_refused()
    {
        foreach (SimilarityMeasure measure in SimilarityMeasures.All.Where(static known => known.IsDistance || !known.IsSymmetric))
        {
            FamilyOptions options = new() { Similarity = new SimilarityOptions { Measure = measure } };
            ArgumentException refused = Assert.Throws<ArgumentException>(() => Find(Trades, options));
            Assert.Contains(measure.Name, refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Options_outside_their_ranges_are_refused()
    {
        Assert.Throws<ArgumentException>(static () => new FamilyOptions { Resolutions = [] });
        Assert.Throws<ArgumentException>(static () => new FamilyOptions { Resolutions = [1, 0] });
        Assert.Throws<ArgumentException>(static () => new FamilyOptions { Resolutions = [double.NaN] });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new FamilyOptions { LinksPerRole = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new FamilyOptions { MinScore = double.NaN });
        Assert.Throws<ArgumentException>(static () => new FamilyOptions { Resolutions = [.. Enumerable.Repeat(1.0, 11)] });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new FamilyOptions { Starts = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new FamilyOptions { Starts = 1001 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new FamilyOptions { MinShare = 1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new FamilyOptions { MaxCount = -1 });
    }

    [Fact]
    public void A_cancelled_search_ends() =>
        Assert.ThrowsAny<OperationCanceledException>(static () => Trades.Families(Jaccard, new CancellationToken(canceled: true)));

    [Fact]
    public void Real_families_are_disjoint_connected_and_the_same_again()
    {
        CompetencyCatalog catalog = new CatalogLoader().AddCsv().Load([SharedData.Require("icap", "catalogue")]).Catalog;

        FamilyReport report = Find(catalog);

        CompetencyStandard[] grouped = [.. report.Families.SelectMany(static family => family.Members)];
        Assert.Equal(grouped.Length, grouped.Distinct().Count());
        Assert.Equal(
            catalog.Standards.Count(standard => catalog.IsCurrent(standard) && !standard.Requirements.IsEmpty),
            grouped.Length + report.Alone.Length);
        Assert.InRange(report.Modularity!.Value, 0.757, 1);
        Assert.Equal(report.Families.Select(CodesOf), Find(catalog).Families.Select(CodesOf));
    }

    private static CompetencyStandard Role(string code, params string[] skills) =>
        Sketch.Standard(code, Sketch.Task("T1.1", 3, (LinkDraft[])[.. skills.Select((skill, at) => Sketch.Skill($"S{at + 1:00}", skill))]));

    private static FamilyReport Find(CompetencyCatalog catalog, FamilyOptions? options = null) =>
        catalog.Families(options, TestContext.Current.CancellationToken);

    private static string[] CodesOf(RoleFamily family) => [.. family.Members.Select(static member => member.Code.Text)];

    private static double ScoreOf(CompetencyStandard a, CompetencyStandard b) => Trades.Similarity(a, b, Jaccard.Similarity).Score;

    private static double SilhouetteOf(FamilyReport report, CompetencyStandard role)
    {
        ImmutableArray<RoleFamily> families = report.Families;
        double inside = report.FamilyOf(role)!.Members.Where(other => other != role).Average(other => 1 - ScoreOf(role, other));
        double outside = families.Where(family => family != report.FamilyOf(role))
            .Min(family => family.Members.Average(other => 1 - ScoreOf(role, other)));
        return (outside - inside) / Math.Max(inside, outside);
    }
}
