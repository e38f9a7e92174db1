namespace Competency.Model.Csv.Tests.Frameworks.Canvas;

public sealed class CanvasFormatTests
{
    private const string Head =
        "canvas_id,vendor_guid,object_type,title,description,display_name,calculation_method,calculation_int,"
        + "workflow_state,parent_guids,ratings,,,,,,\n";

    [Fact]
    public void Groups_are_broader_and_ratings_are_a_scale()
    {
        LoadResult result = Load(
            ",a,group,A,AAA,,,,active,,,,,,,,\n,b,group,B,BBB,,,,active,a,,,,,,,\n,c,outcome,C,CCC,Look,highest,,active,a b,3,Best,2,Better,1,Good,\n");

        Assert.Equal(["a A", "b B < a", "c C < a, b"], result.Lines());
        Assert.Equal(
            new LevelScale("Good, Better, Best", 1, 3, WholeNumbers: true), Assert.Single(result.Catalog.Vocabularies[0].LevelScales));
        Assert.Empty(result.Findings());
    }

    [Fact]
    public void Deleted_outcomes_are_said()
    {
        LoadResult result = Load(",a,outcome,A,,,,,active,,,,,,,,\n,b,outcome,B,,,,,deleted,,,,,,,,\n");

        Assert.Equal(["a A"], result.Lines());
        Assert.Equal(["CM6308"], result.Findings());
    }

    [Fact]
    public void Points_that_are_no_number_are_said() =>
        Assert.Equal(["CM6018"], Load(",a,outcome,A,,,,,active,,many,Best,,,,,\n").Findings());

    [Fact]
    public void The_published_exports_are_read()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("published", "canvas"));

        Assert.Equal(["chn 3", "demo 3", "scoring 9"], result.Catalog.Vocabularies.Select(
            static vocabulary => $"{vocabulary.Id} {vocabulary.Elements.Length}"));
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity != DiagnosticSeverity.Info);
    }

    private static LoadResult Load(string rows) => FrameworkFolder.Load("canvas", ("outcomes.csv", Head + rows));
}
