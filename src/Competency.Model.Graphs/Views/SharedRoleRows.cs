namespace Competency.Model.Graphs.Views;

// Competencies that the same standards need. A row is counted when it is first asked for, and kept: all rows together can be as large
// as the square of the number of competencies, and few algorithms need all.
internal sealed class SharedRoleRows(CompetencyCatalog catalog, int minShared) : EdgeRows(catalog)
{
    private readonly CompetencyGraph _graph = catalog.Graph();
    private readonly Row?[] _rows = new Row?[catalog.Concepts.Length];
    private int _edges = -1;

    public override int VertexCount => Catalog.Concepts.Length;

    public override int EdgeCount
    {
        get
        {
            if (_edges < 0)
            {
                _edges = Enumerable.Range(0, VertexCount).Sum(concept => RowOf(concept).Others.Length);
            }

            return _edges;
        }
    }

    public override GraphVertex VertexAt(int vertex) => GraphVertex.ConceptAt(Catalog, vertex);

    public override ReadOnlySpan<int> Out(int vertex) => RowOf(vertex).Others;

    public override ReadOnlySpan<int> In(int vertex) => RowOf(vertex).Others;

    public override GraphEdge EdgeAt(int source, int at)
    {
        Row row = RowOf(source);
        return new GraphEdge(VertexAt(source), VertexAt(row.Others[at]), row.Counts[at]);
    }

    protected override int NumberOfOwn(GraphVertex vertex) => vertex.Concept is not null ? vertex.Index : -1;

    // Two threads may both count a row; they get equal ones.
    private Row RowOf(int concept)
    {
        Row? known = Volatile.Read(ref _rows[concept]);
        if (known is null)
        {
            known = Count(concept);
            Volatile.Write(ref _rows[concept], known);
        }

        return known;
    }

    private Row Count(int concept)
    {
        Dictionary<int, int> counts = [];
        foreach (int standard in _graph.StandardsOfConcept(concept))
        {
            foreach (int other in _graph.ConceptsOfStandard(standard))
            {
                counts[other] = counts.GetValueOrDefault(other) + 1;
            }
        }

        KeyValuePair<int, int>[] shared =
        [
            .. counts.Where(pair => pair.Key != concept && pair.Value >= minShared).OrderBy(static pair => pair.Key),
        ];
        return new Row(Array.ConvertAll(shared, static pair => pair.Key), Array.ConvertAll(shared, static pair => pair.Value));
    }

    private sealed record Row(int[] Others, int[] Counts);
}
