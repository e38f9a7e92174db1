using Competency.Model.Graphs.Views;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Search;

namespace Competency.Model.Graphs.Tests.Views;

/// <summary>The algorithms of QuikGraph that its page calls right, on views of random rows, against brute force.</summary>
public sealed class QuikGraphTests
{
    private const int Graphs = 20_000;
    private const int Seed = 41;

    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;

    [Fact]
    public void Components_and_order_are_those_of_brute_force()
    {
        Random random = new(Seed);
        for (int at = 0; at < Graphs; at++)
        {
            (int From, int To)[] edges = RandomEdges(random);
            bool[,] reaches = Closure(edges);
            DirectedView view = new(new StandardRows(Catalog, Rows(edges)));

            Dictionary<GraphVertex, int> strong = [];
            view.StronglyConnectedComponents(strong);
            Dictionary<GraphVertex, int> weak = [];
            Undirected(edges).ConnectedComponents(weak);
            bool[,] joins = Closure([.. edges, .. edges.Select(static edge => (edge.To, edge.From))]);
            foreach ((int a, int b) in Pairs())
            {
                Assert.Equal(a == b || (reaches[a, b] && reaches[b, a]), strong[VertexAt(a)] == strong[VertexAt(b)]);
                Assert.Equal(a == b || joins[a, b], weak[VertexAt(a)] == weak[VertexAt(b)]);
            }

            bool hasCycle = Enumerable.Range(0, Catalog.Standards.Length).Any(vertex => reaches[vertex, vertex]);
            Assert.Equal(!hasCycle, view.IsDirectedAcyclicGraph());
            if (!hasCycle)
            {
                List<GraphVertex> order = [.. view.TopologicalSort()];
                Assert.Equal(Catalog.Standards.Length, order.Count);
                Assert.All(view.Edges, edge => Assert.True(order.IndexOf(edge.Source) < order.IndexOf(edge.Target)));
            }
        }
    }

    [Fact]
    public void Shortest_paths_and_spanning_trees_are_those_of_brute_force()
    {
        Random random = new(Seed + 1);
        for (int at = 0; at < Graphs / 10; at++)
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

    /// <summary>What reaches what by at least one edge (Warshall).</summary>
    private static bool[,] Closure(IEnumerable<(int From, int To)> edges)
    {
        int count = Catalog.Standards.Length;
        bool[,] reaches = new bool[count, count];
        foreach ((int from, int to) in edges)
        {
            reaches[from, to] = true;
        }

        for (int middle = 0; middle < count; middle++)
        {
            foreach ((int a, int b) in Pairs())
            {
                reaches[a, b] |= reaches[a, middle] && reaches[middle, b];
            }
        }

        return reaches;
    }

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
