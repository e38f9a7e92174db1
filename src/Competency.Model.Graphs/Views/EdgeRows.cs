namespace Competency.Model.Graphs.Views;

// The edges of a view as rows of numbers, which mostly are those of the catalog itself. Vertices are numbered from 0; each pair of them
// has at most one edge. Vertices and edges as values are made when somebody asks for them.
internal abstract class EdgeRows(CompetencyCatalog catalog)
{
    protected CompetencyCatalog Catalog => catalog;

    public abstract int VertexCount { get; }

    // How many edges there are; counted once where the rows do not know.
    public abstract int EdgeCount { get; }

    public abstract GraphVertex VertexAt(int vertex);

    // The number of a vertex; negative if the view does not have it.
    public int NumberOf(GraphVertex vertex) => ReferenceEquals(vertex.Catalog, catalog) ? NumberOfOwn(vertex) : -1;

    // The targets of the edges out of a vertex, ascending, each smaller than its number by what OutShift says.
    public abstract ReadOnlySpan<int> Out(int vertex);

    // The sources of the edges into a vertex, ascending, each smaller than its number by what InShift says.
    public abstract ReadOnlySpan<int> In(int vertex);

    public virtual int OutShift => 0;

    public virtual int InShift => 0;

    // The edge between two vertices that have one.
    // at: The position of the target in the row of the source.
    public abstract GraphEdge EdgeAt(int source, int at);

    // The number of a vertex of this catalog; negative if the view does not have it.
    protected abstract int NumberOfOwn(GraphVertex vertex);

    // The position of a target in the row of a source; negative if there is no edge.
    public int Find(int source, int target) => Out(source).BinarySearch(target - OutShift);
}
