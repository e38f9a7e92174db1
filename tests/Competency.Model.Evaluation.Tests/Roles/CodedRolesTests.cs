using Competency.Model.Evaluation.Neighbors;
using Competency.Model.Evaluation.Roles;

namespace Competency.Model.Evaluation.Tests.Roles;

/// <summary>Roles of the national catalog with an occupation code.</summary>
public sealed class CodedRolesTests
{
    private static readonly Lazy<CompetencyCatalog> Catalog =
        new(static () => new CatalogLoader().AddCsv().Load(SharedData.Require("icap", "catalogue")).Catalog);

    [Fact]
    public void Halves_share_no_occupation_and_leave_no_role_out()
    {
        (CompetencyCatalog catalog, CodedRoles roles) = Load();
        HashSet<string> Occupations(int half) =>
            [.. roles.Half(half).Select(role => catalog.Standards[roles.Places[role]].Code.Text.Substring(3, 4))];

        Assert.Empty(Occupations(0).Intersect(Occupations(1)));
        Assert.Equal(Enumerable.Range(0, roles.Count), roles.Half(0).Concat(roles.Half(1)).Order());
    }

    [Fact]
    public void Scores_by_occupation_are_perfect_and_equal_scores_say_nothing()
    {
        (CompetencyCatalog catalog, CodedRoles roles) = Load();
        string[] codes = [.. roles.Places.Select(place => catalog.Standards[place].Code.Text.Substring(3, 4))];
        ScoreTable perfect =
            ScoreTable.Create(roles.Count, (role, row) => codes.Select(code => code == codes[role] ? 1.0 : 0.0).ToArray().CopyTo(row, 0));

        Assert.Equal(1, roles.Line("perfect", perfect).Auc);
        Assert.Equal(0.5, roles.Line("equal", ScoreTable.Create(roles.Count, static (_, _) => { })).Auc);
    }

    [Fact]
    public void Names_tell_roles_of_one_occupation_better_than_concepts()
    {
        (CompetencyCatalog catalog, CodedRoles roles) = Load();
        double? Auc(SimilarityMeasure measure) =>
            roles.Line(measure.Name, MeasureGrid.Scores(catalog, roles, measure, ConceptWeightings.Uniform)).Auc;

        Assert.Equal(747, roles.Count);
        Assert.InRange(Auc(SimilarityMeasures.Names)!.Value, .86, 1);
        Assert.InRange(Auc(SimilarityMeasures.Jaccard)!.Value, .67, .70);
    }

    [Fact]
    public void The_usual_measure_tells_roles_of_one_occupation_best()
    {
        (CompetencyCatalog catalog, _) = Load();
        RankingsLine[] lines = [.. Rankings.Of(catalog)];

        RankingsLine usual = Assert.Single(lines, static line => line.Id == "texts, uniform");
        Assert.InRange(usual.Auc!.Value, .88, 1);
        Assert.Equal(lines.MaxBy(static line => line.Auc), usual);
        Assert.Equal(lines.MaxBy(static line => line.PrecisionAt10), usual);
    }

    private static (CompetencyCatalog Catalog, CodedRoles Roles) Load() => (Catalog.Value, new CodedRoles(Catalog.Value));
}
