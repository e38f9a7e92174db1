using Competency.Model;
using Competency.Model.Codes;
using QuikGraph;

namespace Competency.Cli.Data;

// The vertices of a view that are about some standards.
internal sealed class GraphPart(CompetencyCatalog catalog, IReadOnlyCollection<CompetencyStandard> standards)
{
    private readonly HashSet<CompetencyStandard> _standards = new(standards, ReferenceEqualityComparer.Instance);
    private readonly HashSet<Duty> _duties =
        new(standards.SelectMany(static standard => standard.Duties), ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _concepts = [.. standards.SelectMany(catalog.ConceptsOf).Select(static concept => concept.Index)];
    private readonly HashSet<ElementId> _elements =
        [.. standards.SelectMany(static standard => standard.Requirements).Select(static need => need.Element.Id)];

    // Whether a vertex is one of them, or what one of them has or needs.
    public bool Contains(GraphVertex vertex) =>
        vertex.Standard is CompetencyStandard standard ? _standards.Contains(standard)
        : vertex.Duty is Duty duty ? _duties.Contains(duty)
        : vertex.Task is WorkTask task ? _standards.Contains(task.Standard)
        : vertex.Concept is Concept concept ? _concepts.Contains(concept.Index)
        : vertex.Element is CompetencyElement element && _elements.Contains(element.Id);

    // The same, and everything that edges lead to from there: broader elements.
    public Func<GraphVertex, bool> WithAllAbove(IVertexListGraph<GraphVertex, GraphEdge> graph)
    {
        HashSet<GraphVertex> reached = [.. graph.Vertices.Where(Contains)];
        Queue<GraphVertex> waiting = new(reached);
        while (waiting.TryDequeue(out GraphVertex next))
        {
            foreach (GraphEdge edge in graph.OutEdges(next).Where(edge => reached.Add(edge.Target)))
            {
                waiting.Enqueue(edge.Target);
            }
        }

        return reached.Contains;
    }

    // A standard and those that an edge joins it with.
    public static Func<GraphVertex, bool> Around(GraphVertex center, IEdgeSet<GraphVertex, GraphEdge> graph)
    {
        HashSet<GraphVertex> near = [center];
        foreach (GraphEdge edge in graph.Edges)
        {
            if (edge.Source == center)
            {
                near.Add(edge.Target);
            }
            else if (edge.Target == center)
            {
                near.Add(edge.Source);
            }
        }

        return near.Contains;
    }
}
