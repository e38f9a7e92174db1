namespace Competency.Model.Csv.Tests.Frameworks;

/// <summary>The inputs that public reports about frameworks of learning systems led to give their right values.</summary>
public sealed class LearningSystemReportTests
{
    [Fact]
    public void A_Moodle_framework_is_a_vocabulary_with_parents() =>
        Assert.Equal(["C1 Espresso", "C1.1 Dose and tamp < C1", "C2 Milk"], Load("21-moodle-lpimportcsv", "framework.csv").Lines());

    [Fact]
    public void A_table_of_items_has_an_unknown_parent()
    {
        LoadResult result = Load("22-case-opensalt", "a.csv");

        Assert.Equal(["C1 Prepare drinks", "C1.1 Steam milk < C1", "C2 Clean < zzzz-9"], result.Lines());
        Assert.Contains(
            "'zzzz-9'", Assert.Single(result.Diagnostics, static finding => finding.Id == "CM6301").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_of_CASE_is_a_vocabulary()
    {
        LoadResult result = Load("22-case-opensalt", "case.json");

        Assert.Equal(["C1 Prepare drinks"], result.Lines());
        Assert.Equal("d1 Bar framework", result.Catalog.Vocabularies[0].ToString());
    }

    [Fact]
    public void A_barista_of_Tabiya_needs_to_prepare_hot_drinks()
    {
        CompetencyStandard barista = Assert.Single(Load("27-tabiya-model").Catalog.Standards);

        Assert.Equal("barista", barista.Title);
        Requirement need = Assert.Single(barista.Requirements);
        Assert.Equal(("prepare hot drinks", RequirementStrength.Essential), (need.Element.Title, need.Strength));
    }

    [Theory]
    [InlineData("a.md", "TFB5131-951v1 手沖咖啡師: T1.1 秤豆磨豆, T1.2 沖煮")]
    [InlineData("table.csv", "TFB5131-951v1 手沖咖啡師: T1.1 秤豆磨豆, T1.2 沖煮", "TFB5131-952v1 吧檯手: T1.1 打奶泡")]
    public void Tables_in_Markdown_are_standards(string file, params string[] expected)
    {
        LoadResult result = Load("30-markdown-tables", file);

        Assert.Equal(expected, result.Catalog.Standards.Select(static standard =>
            $"{standard.Code} {standard.Title}: {string.Join(", ", standard.Tasks.Select(static task => $"{task.Code} {task.Title}"))}"));
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity != DiagnosticSeverity.Info);
    }

    private static LoadResult Load(params string[] path) =>
        new CatalogLoader().AddCsv().Load(SharedData.Require(["reports", .. path]));
}
