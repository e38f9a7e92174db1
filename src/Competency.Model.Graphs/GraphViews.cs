using System.Collections.Immutable;
using Competency.Model.Graphs.Views;
using QuikGraph;

namespace Competency.Model;

/// <summary>
/// The relations of a catalog as graphs of QuikGraph, for its algorithms and yours. Views are immutable, safe for many threads, and copy no
/// objects; edges are made while they are enumerated.
/// </summary>
/// <remarks>
/// Some algorithms of QuikGraph 2.5 give wrong answers or none: see <c>docs/graphs/quikgraph.md</c> before you use one. Algorithms that
/// change their graph need a copy: <c>view.Edges.ToBidirectionalGraph&lt;GraphVertex, GraphEdge&gt;()</c>.
/// </remarks>
/// <example>
/// The tasks that need most, and the standards that need one competency:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// var tasks = catalog.TaskGraph();
/// foreach (GraphVertex task in tasks.Vertices.Where(vertex => vertex.Task is not null).OrderByDescending(tasks.OutDegree).Take(3))
/// {
///     Console.WriteLine($"{task}: {tasks.OutDegree(task)} elements");
/// }
///
/// var requirements = catalog.RequirementGraph();
/// foreach (GraphEdge edge in requirements.InEdges(new GraphVertex(catalog, catalog.Concepts[0])))
/// {
///     Console.WriteLine($"{edge.Source} at level {edge.Level}");
/// }
/// </code>
/// </example>
public static class GraphViews
{
    /// <summary>
    /// The tasks of all standards, each with edges to the elements that it links to: a bipartite graph. Edges have the level and strength
    /// of the link, and its importance as weight, 1 if none is given.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    public static IBidirectionalGraph<GraphVertex, GraphEdge> TaskGraph(this CompetencyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new DirectedView(new TaskElementRows(catalog));
    }

    /// <summary>
    /// All standards, each with edges to the competencies that it needs or rates: a bipartite graph. Edges have the highest level, the
    /// strongest strength, and the weight of the competency in the standard, 0 if it is not important there.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="weights">The weighting; <see cref="ConceptWeightings.Importance"/> if <see langword="null"/>, as in gaps.</param>
    public static IBidirectionalGraph<GraphVertex, GraphEdge> RequirementGraph(
        this CompetencyCatalog catalog, ConceptWeighting? weights = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new DirectedView(new RequirementRows(catalog, weights ?? ConceptWeightings.Importance));
    }

    /// <summary>
    /// Every standard with edges to its duties, those with edges to their tasks; a task without a duty is right below its standard. A
    /// forest with a tree for each standard. Edges to tasks have the level and necessity of the task.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    public static IBidirectionalGraph<GraphVertex, GraphEdge> DutyGraph(this CompetencyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new DirectedView(new HierarchyRows(catalog));
    }

    /// <summary>
    /// The elements of a vocabulary, each with edges to the broader ones. Codes that the vocabulary does not define have no vertex. Loaded
    /// vocabularies have no cycles, so the graph has a topological order.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="vocabulary">One of <see cref="CompetencyCatalog.Vocabularies"/>.</param>
    /// <exception cref="ArgumentException">The vocabulary is not in the catalog.</exception>
    public static IBidirectionalGraph<GraphVertex, GraphEdge> BroaderGraph(this CompetencyCatalog catalog, CompetencyVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(vocabulary);
        return catalog.Vocabularies.Contains(vocabulary)
            ? new DirectedView(new BroaderRows(catalog, vocabulary))
            : throw new ArgumentException(
                $"The vocabulary {vocabulary.Id} is not in the catalog; use one of its Vocabularies.", nameof(vocabulary));
    }

    /// <summary>
    /// All competencies, with an edge between two that the same standards need. The weight is the number of those standards, every edition
    /// among them. Edges of a competency are counted when they are first asked for, and kept.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="minShared">The minimum number of standards, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minShared"/> is less than 1.</exception>
    public static IUndirectedGraph<GraphVertex, GraphEdge> SharedRoleGraph(this CompetencyCatalog catalog, int minShared = 1)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentOutOfRangeException.ThrowIfLessThan(minShared, 1);
        return new UndirectedView(new SharedRoleRows(catalog, minShared));
    }

    /// <summary>All standards, with an edge between two with at least a minimum score. The weight is the score.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="minScore">The minimum score; for a distance, the maximum. See <c>SimilarPairs</c>.</param>
    /// <param name="options">Measure, weights and filter; <see cref="SimilarityOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the search for similar standards.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minScore"/> is outside its range.</exception>
    /// <exception cref="ArgumentException">The measure is not symmetric; use <see cref="NearestGraph"/>.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public static IUndirectedGraph<GraphVertex, GraphEdge> SimilarityGraph(
        this CompetencyCatalog catalog,
        double minScore,
        SimilarityOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if (options?.Measure?.IsSymmetric == false)
        {
            throw new ArgumentException(
                $"The measure {options.Measure} has a direction, and an undirected graph has none; use NearestGraph.", nameof(options));
        }

        return Undirected(catalog, catalog.SimilarPairs(minScore, options, cancellationToken).Select(pair =>
            (catalog.IndexOf(pair.A), catalog.IndexOf(pair.B), pair.Score)));
    }

    /// <summary>
    /// All standards, each with edges to those that <c>MostSimilar</c> lists for it. The weight is the score; of a distance 0 is best.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="maxCount">The maximum number of edges out of each standard, 0 or more.</param>
    /// <param name="options">Measure, weights and filter; <see cref="SimilarityOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the search for similar standards.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public static IBidirectionalGraph<GraphVertex, GraphEdge> NearestGraph(
        this CompetencyCatalog catalog,
        int maxCount = 10,
        SimilarityOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        IEnumerable<(int, int, double)> nearest = Nearest(catalog, maxCount, options, cancellationToken);
        return new DirectedView(new StandardRows(catalog, IndexRows.Create(catalog.Standards.Length, nearest)));
    }

    /// <summary>
    /// All standards, with an edge between two of which each is among the most similar of the other. The weight is the score, of a measure
    /// with a direction that from the first of both in the catalog.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="maxCount">The maximum number of most similar standards of each, 0 or more.</param>
    /// <param name="options">Measure, weights and filter; <see cref="SimilarityOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the search for similar standards.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public static IUndirectedGraph<GraphVertex, GraphEdge> MutualNearestGraph(
        this CompetencyCatalog catalog,
        int maxCount = 10,
        SimilarityOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        (int From, int To, double Score)[] nearest = [.. Nearest(catalog, maxCount, options, cancellationToken)];
        HashSet<(int, int)> listed = [.. nearest.Select(static edge => (edge.From, edge.To))];
        return Undirected(catalog, nearest.Where(edge => edge.From < edge.To && listed.Contains((edge.To, edge.From))));
    }

    private static IEnumerable<(int From, int To, double Score)> Nearest(
        CompetencyCatalog catalog, int maxCount, SimilarityOptions? options, CancellationToken cancellationToken)
    {
        ImmutableArray<ImmutableArray<SimilarStandard>> nearest = catalog.MostSimilarToAll(maxCount, options, cancellationToken);
        return nearest.SelectMany((row, from) => row.Select(to => (from, catalog.IndexOf(to.Standard), to.Score)));
    }

    private static UndirectedView Undirected(CompetencyCatalog catalog, IEnumerable<(int A, int B, double Weight)> pairs)
    {
        IEnumerable<(int, int, double)> both = pairs.SelectMany(static pair =>
            new[] { (pair.A, pair.B, pair.Weight), (pair.B, pair.A, pair.Weight) });
        return new UndirectedView(new StandardRows(catalog, IndexRows.Create(catalog.Standards.Length, both)));
    }
}
