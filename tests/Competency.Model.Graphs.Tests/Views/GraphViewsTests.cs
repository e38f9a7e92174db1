using QuikGraph;

namespace Competency.Model.Graphs.Tests.Views;

/// <summary>Views say what the catalog says, and the algorithms of QuikGraph run on them.</summary>
public sealed class GraphViewsTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;

    private static readonly Dictionary<string, IBidirectionalGraph<GraphVertex, GraphEdge>> Directed = new(StringComparer.Ordinal)
    {
        ["tasks"] = Catalog.TaskGraph(),
        ["requirements"] = Catalog.RequirementGraph(ConceptWeightings.InverseFrequency),
        ["duties"] = Catalog.DutyGraph(),
        ["nearest"] = Catalog.NearestGraph(3),
        ["shortage"] = Catalog.NearestGraph(3, new SimilarityOptions { Measure = SimilarityMeasures.Shortage }),
    };

    private static readonly Dictionary<string, IUndirectedGraph<GraphVertex, GraphEdge>> Undirected = new(StringComparer.Ordinal)
    {
        ["shared"] = Catalog.SharedRoleGraph(),
        ["shared by three"] = Catalog.SharedRoleGraph(minShared: 3),
        ["similar"] = Catalog.SimilarityGraph(0.1),
        ["mutual"] = Catalog.MutualNearestGraph(2),
    };

    public static TheoryData<string> DirectedNames => [.. Directed.Keys];

    public static TheoryData<string> UndirectedNames => [.. Undirected.Keys];

    [Theory]
    [MemberData(nameof(DirectedNames))]
    public void A_directed_view_agrees_with_a_copy_of_its_edges(string name)
    {
        IBidirectionalGraph<GraphVertex, GraphEdge> view = Directed[name];
        BidirectionalGraph<GraphVertex, GraphEdge> copy = new(allowParallelEdges: false);
        copy.AddVertexRange(view.Vertices);
        copy.AddEdgeRange(view.Edges);

        Assert.Equal(view.VertexCount, copy.VertexCount);
        Assert.Equal(view.EdgeCount, copy.EdgeCount);
        Assert.Equal((false, false), (view.IsEdgesEmpty, view.IsVerticesEmpty));
        foreach (GraphVertex vertex in view.Vertices)
        {
            Assert.Equal(copy.OutEdges(vertex), view.OutEdges(vertex));
            Assert.Equal(copy.InEdges(vertex).ToHashSet(), view.InEdges(vertex).ToHashSet());
            Assert.Equal(copy.InDegree(vertex), view.InEdges(vertex).Count());
            Assert.Equal((copy.OutDegree(vertex), copy.InDegree(vertex)), (view.OutDegree(vertex), view.InDegree(vertex)));
            Assert.Equal(copy.Degree(vertex), view.Degree(vertex));
            Assert.All(copy.InEdges(vertex).Select(static (edge, _) => edge), edge => Assert.True(view.ContainsEdge(edge)));
            Assert.All(Enumerable.Range(0, view.OutDegree(vertex)), at => Assert.Equal(copy.OutEdge(vertex, at), view.OutEdge(vertex, at)));
        }
    }

    [Theory]
    [MemberData(nameof(UndirectedNames))]
    public void An_undirected_view_agrees_with_a_copy_of_its_edges(string name)
    {
        IUndirectedGraph<GraphVertex, GraphEdge> view = Undirected[name];
        UndirectedGraph<GraphVertex, GraphEdge> copy = new(allowParallelEdges: false);
        copy.AddVertexRange(view.Vertices);
        copy.AddEdgeRange(view.Edges);

        Assert.Equal((view.VertexCount, view.EdgeCount), (copy.VertexCount, copy.EdgeCount));
        Assert.False(view.IsEdgesEmpty);
        foreach (GraphVertex vertex in view.Vertices)
        {
            Assert.Equal(copy.AdjacentEdges(vertex).ToHashSet(), view.AdjacentEdges(vertex).ToHashSet());
            Assert.Equal(copy.AdjacentDegree(vertex), view.AdjacentDegree(vertex));
        }

        GraphEdge some = view.Edges.First();
        Assert.True(view.ContainsEdge(some.Target, some.Source));
        Assert.True(view.TryGetEdge(some.Target, some.Source, out GraphEdge found));
        Assert.Equal((some, some.Weight), (found, found.Weight));
    }

    [Theory]
    [MemberData(nameof(DirectedNames))]
    public void A_vertex_of_another_catalog_is_in_no_view(string name)
    {
        CompetencyCatalog other = new CatalogLoader().Load(SharedData.Samples).Catalog;
        GraphVertex stranger = new(other, other.Standards[0]);
        IBidirectionalGraph<GraphVertex, GraphEdge> view = Directed[name];

        Assert.False(view.ContainsVertex(stranger));
        Assert.False(view.TryGetOutEdges(stranger, out _));
        Assert.False(view.TryGetInEdges(stranger, out _));
        Assert.False(view.TryGetEdges(stranger, stranger, out _));
        Assert.Throws<VertexNotFoundException>(() => view.OutDegree(stranger));
        Assert.False(view.ContainsVertex(default));
    }

    [Fact]
    public void Tasks_have_edges_with_the_level_and_weight_of_their_links()
    {
        IBidirectionalGraph<GraphVertex, GraphEdge> view = Catalog.TaskGraph();
        foreach (WorkTask task in Catalog.Tasks)
        {
            Assert.Equal(
                task.Links.Select(link => (link.Element.Id.ToString(), task.LevelOf(link), link.Strength, link.Weight ?? 1)).ToHashSet(),
                view.OutEdges(new GraphVertex(Catalog, task))
                    .Select(edge => (edge.Target.Element!.Id.ToString(), edge.Level, edge.Strength, edge.Weight)).ToHashSet());
        }
    }

    [Fact]
    public void Requirements_have_the_weights_of_gaps()
    {
        IBidirectionalGraph<GraphVertex, GraphEdge> view = Catalog.RequirementGraph(ConceptWeightings.InverseFrequency);
        foreach (CompetencyStandard standard in Catalog.Standards)
        {
            GapReport gap = Catalog.Gap(standard, standard, new GapOptions { Weights = ConceptWeightings.InverseFrequency });
            Assert.Equal(
                gap.Items.Select(item => (item.Concept.Id, item.Weight, item.RequiredLevel, item.Strength)).ToHashSet(),
                view.OutEdges(new GraphVertex(Catalog, standard))
                    .Select(edge => (edge.Target.Concept!.Id, edge.Weight, edge.Level, edge.Strength)).ToHashSet());
        }
    }

    [Fact]
    public void Duties_stand_between_standards_and_tasks()
    {
        IBidirectionalGraph<GraphVertex, GraphEdge> view = Catalog.DutyGraph();

        foreach (WorkTask task in Catalog.Tasks)
        {
            GraphEdge above = Assert.Single(view.InEdges(new GraphVertex(Catalog, task)));
            Assert.Same(task.Duty, above.Source.Duty);
            Assert.Equal(task.Level, above.Level);
            GraphVertex standard = task.Duty is null ? above.Source : Assert.Single(view.InEdges(above.Source)).Source;
            Assert.Same(task.Standard, standard.Standard);
        }

        Assert.All(Catalog.Standards, standard => Assert.True(view.IsInEdgesEmpty(new GraphVertex(Catalog, standard))));
    }

    [Fact]
    public void Competencies_are_joined_by_the_standards_that_need_both()
    {
        IUndirectedGraph<GraphVertex, GraphEdge> view = Catalog.SharedRoleGraph();
        foreach (Concept a in Catalog.Concepts.Take(30))
        {
            foreach (Concept b in Catalog.Concepts.Where(b => b != a))
            {
                int shared = Catalog.StandardsNeeding(a).Intersect(Catalog.StandardsNeeding(b)).Count();
                bool exists = view.TryGetEdge(new GraphVertex(Catalog, a), new GraphVertex(Catalog, b), out GraphEdge edge);
                Assert.Equal(shared, exists ? edge.Weight : 0);
            }
        }
    }

    [Fact]
    public void A_measure_with_a_direction_has_no_undirected_graph()
    {
        SimilarityOptions options = new() { Measure = SimilarityMeasures.Coverage };

        ArgumentException refused = Assert.Throws<ArgumentException>(() => Catalog.SimilarityGraph(0.5, options));
        Assert.Contains("NearestGraph", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.SharedRoleGraph(minShared: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.SimilarityGraph(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.NearestGraph(-1));
    }

    [Fact]
    public void The_nearest_are_those_of_the_query()
    {
        IBidirectionalGraph<GraphVertex, GraphEdge> view = Catalog.NearestGraph(3);
        Assert.All(Catalog.Standards, standard => Assert.Equal(
            Catalog.MostSimilar(standard, 3).Select(static near => (near.Key.Text, near.Score)).ToHashSet(),
            view.OutEdges(new GraphVertex(Catalog, standard)).Select(static edge => (edge.Target.Code, edge.Weight)).ToHashSet()));
    }

    [Fact]
    public void Nothing_is_a_graph_without_vertices()
    {
        CompetencyCatalog nothing = new CatalogBuilder().Build();

        Assert.True(nothing.TaskGraph().IsVerticesEmpty);
        Assert.True(nothing.RequirementGraph().IsEdgesEmpty);
        Assert.True(nothing.DutyGraph().IsEdgesEmpty);
        Assert.True(nothing.SharedRoleGraph().IsEdgesEmpty);
        Assert.True(nothing.NearestGraph().IsEdgesEmpty);
        Assert.True(nothing.SimilarityGraph(0.5).IsEdgesEmpty);
        Assert.Equal(" ", default(GraphVertex).ToString());
    }

    [Fact]
    public void Vertices_have_codes_and_titles()
    {
        CompetencyStandard standard = Catalog["TFB5131-902v3"];

        Assert.Equal("TFB5131-902v3 咖啡師", new GraphVertex(Catalog, standard).ToString());
        Assert.StartsWith("TFB5131-902v3/T1.1 ", new GraphVertex(Catalog, standard.Tasks[0]).ToString(), StringComparison.Ordinal);
        Assert.Equal(new GraphVertex(Catalog, standard), new GraphVertex(Catalog, standard));
        Assert.True(new GraphVertex(Catalog, standard) != new GraphVertex(Catalog, standard.Elements[0]));
    }
}
