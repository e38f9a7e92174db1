namespace Competency.Model.Graphs.Views;

// Edges between the standards of a catalog, whose rows were computed.
internal sealed class StandardRows(CompetencyCatalog catalog, IndexRows rows) : EdgeRows(catalog)
{
    private readonly IndexRows _in = rows.Transpose(catalog.Standards.Length);

    public override int VertexCount => Catalog.Standards.Length;

    public override int EdgeCount => rows.Count;

    public override GraphVertex VertexAt(int vertex) => GraphVertex.StandardAt(Catalog, vertex);

    public override ReadOnlySpan<int> Out(int vertex) => rows[vertex];

    public override ReadOnlySpan<int> In(int vertex) => _in[vertex];

    public override GraphEdge EdgeAt(int source, int at) =>
        new(VertexAt(source), VertexAt(rows[source][at]), rows.ValueAt(source, at));

    protected override int NumberOfOwn(GraphVertex vertex) => vertex.Standard is not null ? vertex.Index : -1;
}
