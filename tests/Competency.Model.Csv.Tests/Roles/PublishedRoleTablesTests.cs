namespace Competency.Model.Csv.Tests.Roles;

/// <summary>Published tables and those of reports, which lie beside the repository.</summary>
public sealed class PublishedRoleTablesTests
{
    [Fact]
    public void Digital_roles_of_the_United_Kingdom()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("published", "uk-gdad"));
        Assert.Equal(205, result.Catalog.Standards.Length);
        Assert.Equal(1809, result.Catalog.Standards.Sum(static role => role.Requirements.Length));
        Assert.Equal(28, result.Catalog.Standards.Sum(static role => role.Requirements.Count(static need => need.Level is null)));
        CompetencyStandard analyst = result.Catalog["~Senior data analyst"];
        Assert.Equal("awareness-working-practitioner-expert", analyst.LevelScale?.Id);
        Assert.Contains("Data analyst", analyst.Classifications.Select(static item => item.Title));
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity > DiagnosticSeverity.Info);
        Assert.Single(result.Diagnostics, static finding => finding.Id == "CM6209");
        Assert.Contains("A senior data analyst", analyst.Description, StringComparison.Ordinal);
        string[] steps = ["Awareness: You can:", "Working: You can:", "Practitioner: You can:", "Expert: You can:"];
        string definition = analyst.Elements
            .Single(static element => element.Title == "Communicating between the technical and non-technical")
            .Description!;
        int[] places = [.. steps.Select(step => definition.IndexOf(step, StringComparison.Ordinal))];
        Assert.True(places[0] > 0);
        Assert.Equal(places.Order(), places);
        Assert.Equal(
            ["Role Type", "Roles that require Skill"],
            result.Diagnostics.Where(static finding => finding.Id == "CM6010").Select(static finding => finding.Location.ColumnName));
    }

    [Fact]
    public void Sheets_of_SkillsFuture()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("reports", "19-skillsfuture-tables"));
        Assert.Equal(
            ["~Barista", "~Store Manager (Food Services)", "~Store Manager (Retail)"],
            result.Catalog.Standards.Select(static role => role.Code.Text));
        CompetencyStandard barista = result.Catalog["~Barista"];
        Assert.Equal(
            ["Communication ", "Coffee Brewing 2"], barista.Requirements.Select(static need => $"{need.Element.Title} {need.Level}"));
        Assert.Equal(["Calibrate grinder", "Steam milk"], barista.Tasks.Select(static task => task.Title));
        Assert.Equal("Prepares coffee.", barista.Description);
    }

    [Theory]
    [InlineData("a.csv", 2, 3)]
    [InlineData("b.csv", 2, 5)]
    [InlineData("c.csv", 1, 2)]
    [InlineData("matrix.csv", 3, 5)]
    public void Commonest_tables(string file, int roles, int requirements)
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("reports", "20-role-skill-level-list", file));
        Assert.Equal(
            (roles, requirements),
            (result.Catalog.Standards.Length, result.Catalog.Standards.Sum(static role => role.Requirements.Length)));
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity > DiagnosticSeverity.Info);
    }

    [Fact]
    public void Courses_with_skills_in_a_cell()
    {
        CsvReadingOptions options = CsvReadingOptions.Default with
        {
            ColumnMap = CsvReadingOptions.Default.ColumnMap.Add("course", "role").Add("partner", "sector").Add("level", "role description"),
        };
        LoadResult result = new CatalogLoader().AddCsv(options).Load(SharedData.Require("published", "coursera"));
        Assert.InRange(result.Catalog.Standards.Length, 1000, 1140);
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Courses_with_weighted_skills()
    {
        string path = SharedData.Require("published", "course-skill-map", "course_skill_map.csv");
        CsvReadingOptions options = CsvReadingOptions.Default with
        {
            ColumnMap = CsvReadingOptions.Default.ColumnMap.Add("course_code", "role code"),
        };
        LoadResult result = new CatalogLoader().AddCsv(options).Load(path);
        Assert.Equal(0.5, result.Catalog["IT1010"].Requirements[0].Weight);
    }
}
