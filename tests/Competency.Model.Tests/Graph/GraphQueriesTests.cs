
namespace Competency.Model.Tests.Graph;

public sealed class GraphQueriesTests
{
    private static readonly CompetencyStandard X = Sketch.Draft(
        "X",
        Sketch.Task("T1.1", 3, "K01 食品衛生", "S01 刀工"),
        Sketch.Task("T1.2", 3, "K01 食品衛生")).With("A01 細心").Build();
    private static readonly CompetencyStandard Y = Sketch.Standard("Y", Sketch.Task("T1.1", 3, "K07 食品衛生"));
    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(X, Y);

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Tasks_and_elements_lead_to_each_other()
    {
        Assert.Equal(X.Tasks, Catalog.TasksNeeding(X.Element("K01")));
        Assert.Equal([X.Element("K01"), X.Element("S01")], Catalog.ElementsOf(X.Tasks[0]));
        Assert.Empty(Catalog.TasksNeeding(X.Element("A01")));
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Concepts_reach_across_standards()
    {
        Concept hygiene = Catalog.ConceptOf(Y.Element("K07"));
        Assert.Equal([X.Tasks[0], X.Tasks[1], Y.Tasks[0]], Catalog.TasksNeeding(hygiene));
        Assert.Equal([X, Y], Catalog.StandardsNeeding(hygiene));
    }

    [Fact]
    public void Attitudes_are_among_what_a_standard_needs() =>
        Assert.Equal(["食品衛生", "刀工", "細心"], Catalog.ConceptsOf(X).Select(static concept => concept.Title));

    [Fact]
    public void Foreign_objects_are_misuse() =>
        Assert.Throws<ArgumentException>(() => Sketch.Catalog(Y).ElementsOf(X.Tasks[0]));
}
