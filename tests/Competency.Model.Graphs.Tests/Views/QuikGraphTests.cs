using Competency.Model.Graphs.Views;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Search;

namespace Competency.Model.Graphs.Tests.Views;

/// <summary>The algorithms of QuikGraph that its page calls right, on views of random rows, against brute force.</summary>
public sealed class QuikGraphTests
{
    private const int Graphs = 100_000;
    private const int Seed = 41;

    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;

    /// <summary>Catalogs of that many standards: their graphs have as many vertices.</summary>
    private static readonly CompetencyCatalog[] Catalogs =
    [
        .. Enumerable.Range(0, SmallGraph.MaxVertices + 1)
            .Select(static count => new CatalogBuilder().AddRange(Catalog.Standards.Take(count)).Build()),
    ];

    /// <summary>A view has each edge once; self loops are edges of directed views only.</summary>
    [Fact]
    public void Components_and_order_are_those_of_brute_force()
    {
        Random random = new(Seed);
        for (int at = 0; at < Graphs; at++)
        {
            SmallGraph graph = new(random);
            CompetencyCatalog catalog = Catalogs[graph.Count];
            DirectedView view = new(RowsOf(catalog, graph.Rows));
            Dictionary<GraphVertex, int> strong = [];
            view.StronglyConnectedComponents(strong);
            int[] components = ComponentsOf(strong);
            Holds(graph.IsForAllPairs((a, b) => components[a] == components[b], graph.AreOneCycle), graph);

            Dictionary<GraphVertex, int> weak = [];
            byte[] joined = [.. graph.JoinedRows.Select(static (row, vertex) => (byte)(row & ~(1 << vertex)))];
            new UndirectedView(RowsOf(catalog, joined)).ConnectedComponents(weak);
            components = ComponentsOf(weak);
            Holds(graph.IsForAllPairs((a, b) => components[a] == components[b], graph.AreJoined), graph);

            Holds(graph.HasCycle != view.IsDirectedAcyclicGraph(), graph);
            Holds(graph.HasCycle || IsInOrder(graph, [.. view.TopologicalSort().Select(static vertex => vertex.Index)]), graph);
        }
    }

    [Fact]
    public void Shortest_paths_and_spanning_trees_are_those_of_brute_force()
    {
        Random random = new(Seed + 1);
        for (int at = 0; at < Graphs / 50; at++)
        {
            (int From, int To)[] edges = RandomEdges(random);
            double[,] shortest = Distances(edges);
            DirectedView view = new(new StandardRows(Catalog, Rows(edges)));
            TryFunc<GraphVertex, IEnumerable<GraphEdge>> paths = view.ShortestPathsDijkstra(static edge => edge.Weight, VertexAt(0));
            for (int target = 1; target < Catalog.Standards.Length; target++)
            {
                bool isReached = paths(VertexAt(target), out IEnumerable<GraphEdge> path);
                Assert.Equal(double.IsFinite(shortest[0, target]), isReached);
                Assert.True(!isReached || path.Sum(static edge => edge.Weight).Equals(shortest[0, target]));
            }

            UndirectedView joined = Undirected(edges);
            Dictionary<GraphVertex, int> component = [];
            int components = joined.ConnectedComponents(component);
            double[] trees =
            [
                joined.MinimumSpanningTreeKruskal(static edge => edge.Weight).Sum(static edge => edge.Weight),
                joined.MinimumSpanningTreePrim(static edge => edge.Weight).Sum(static edge => edge.Weight),
            ];
            Assert.Equal(trees[0], trees[1]);
            Assert.Equal(
                Catalog.Standards.Length - components, joined.MinimumSpanningTreeKruskal(static edge => edge.Weight).Count());
        }
    }

    [Fact]
    public void A_search_visits_what_can_be_reached()
    {
        IBidirectionalGraph<GraphVertex, GraphEdge> view = Catalog.DutyGraph();
        GraphVertex root = new(Catalog, Catalog.Standards[0]);
        DepthFirstSearchAlgorithm<GraphVertex, GraphEdge> search = new(view);
        HashSet<GraphVertex> found = [];
        search.DiscoverVertex += vertex => found.Add(vertex);
        search.ProcessAllComponents = false;
        search.Compute(root);

        Assert.Equal(1 + Catalog.Standards[0].Duties.Length + Catalog.Standards[0].Tasks.Length, found.Count);
    }

    [Fact]
    public void Broader_links_have_a_topological_order()
    {
        CompetencyCatalog esco = new CatalogLoader().AddCsv().Load(SharedData.Require("esco", "v1.1.1")).Catalog;
        CompetencyVocabulary vocabulary = Assert.Single(esco.Vocabularies);
        IBidirectionalGraph<GraphVertex, GraphEdge> view = esco.BroaderGraph(vocabulary);

        Dictionary<string, int> rank = view.TopologicalSort().Select(static (vertex, at) => (vertex.Code, at))
            .ToDictionary(static pair => pair.Code, static pair => pair.at, StringComparer.Ordinal);

        Assert.Equal(vocabulary.Elements.Length, rank.Count);
        Assert.True(view.EdgeCount > 1000);
        Assert.All(view.Edges, edge => Assert.True(rank[edge.Source.Code] < rank[edge.Target.Code]));
        Assert.Throws<ArgumentException>(() => Catalog.BroaderGraph(vocabulary));
    }

    private static void Holds(bool holds, SmallGraph graph)
    {
        if (!holds)
        {
            Assert.Fail($"not in {graph}");
        }
    }

    // The components by the number of the vertex.
    private static int[] ComponentsOf(Dictionary<GraphVertex, int> components)
    {
        int[] numbers = new int[components.Count];
        foreach ((GraphVertex vertex, int component) in components)
        {
            numbers[vertex.Index] = component;
        }

        return numbers;
    }

    private static bool IsInOrder(SmallGraph graph, int[] order) =>
        order.Order().SequenceEqual(Enumerable.Range(0, graph.Count))
        && graph.Edges.All(edge => Array.IndexOf(order, edge.From) < Array.IndexOf(order, edge.To));

    private static StandardRows RowsOf(CompetencyCatalog catalog, byte[] rows)
    {
        (int[] starts, int[] columns) = SmallGraph.Compressed(rows);
        return new StandardRows(catalog, IndexRows.Of(starts, columns, new double[columns.Length]));
    }

    private static (int From, int To)[] RandomEdges(Random random)
    {
        int count = Catalog.Standards.Length;
        return
        [
            .. Enumerable.Range(0, random.Next(0, 2 * count)).Select(_ => (From: random.Next(count), To: random.Next(count)))
                .Where(static edge => edge.From != edge.To).Distinct(),
        ];
    }

    private static double WeightOf((int From, int To) edge) => 1 + ((edge.From + edge.To) % 3);

    private static IndexRows Rows(IEnumerable<(int From, int To)> edges) =>
        IndexRows.Create(Catalog.Standards.Length, edges.Select(static edge => (edge.From, edge.To, WeightOf(edge))));

    private static UndirectedView Undirected((int From, int To)[] edges) =>
        new(new StandardRows(Catalog, Rows(edges.Concat(edges.Select(static edge => (edge.To, edge.From))).Distinct())));

    private static GraphVertex VertexAt(int index) => new(Catalog, Catalog.Standards[index]);

    private static IEnumerable<(int A, int B)> Pairs() => Enumerable.Range(0, Catalog.Standards.Length)
        .SelectMany(static a => Enumerable.Range(0, Catalog.Standards.Length).Select(b => (a, b)));

    /// <summary>The lengths of shortest paths (Floyd).</summary>
    private static double[,] Distances(IEnumerable<(int From, int To)> edges)
    {
        int count = Catalog.Standards.Length;
        double[,] shortest = new double[count, count];
        foreach ((int a, int b) in Pairs())
        {
            shortest[a, b] = a == b ? 0 : double.PositiveInfinity;
        }

        foreach ((int From, int To) edge in edges)
        {
            shortest[edge.From, edge.To] = WeightOf(edge);
        }

        for (int middle = 0; middle < count; middle++)
        {
            foreach ((int a, int b) in Pairs())
            {
                shortest[a, b] = Math.Min(shortest[a, b], shortest[a, middle] + shortest[middle, b]);
            }
        }

        return shortest;
    }
}
