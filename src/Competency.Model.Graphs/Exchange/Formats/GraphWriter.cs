namespace Competency.Model.Graphs.Exchange.Formats;

// Writes a graph in one format.
internal abstract class GraphWriter(TextWriter output, ExportedGraph graph, CancellationToken cancellationToken)
{
    public ExportText Text { get; } = new();

    protected TextWriter Output => output;

    protected ExportedGraph Graph => graph;

    // The vertices, as long as nobody wants the writing to end.
    protected IEnumerable<(int Number, ExportedVertex Vertex)> Vertices => Watched(graph.Vertices);

    protected IEnumerable<(int Number, ExportedEdge Edge)> Edges => Watched(graph.Edges);

    // Writes the graph; a step for each vertex and edge, so that what is written can be sent in between.
    public abstract IEnumerable<int> Steps();

    private IEnumerable<(int Number, T Item)> Watched<T>(IEnumerable<T> items)
    {
        int number = 0;
        foreach (T item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return (number, item);
            number++;
        }
    }
}
