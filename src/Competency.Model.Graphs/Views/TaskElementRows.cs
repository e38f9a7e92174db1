namespace Competency.Model.Graphs.Views;

// Tasks and the elements that they link to, straight from the catalog's rows: tasks are numbered first, elements after them.
internal sealed class TaskElementRows(CompetencyCatalog catalog) : EdgeRows(catalog)
{
    private readonly CompetencyGraph _graph = catalog.Graph();
    private readonly int _tasks = catalog.Tasks.Length;
    private int _edges = -1;

    public override int VertexCount => _tasks + Catalog.Elements.Length;

    public override int EdgeCount
    {
        get
        {
            if (_edges < 0)
            {
                _edges = Enumerable.Range(0, _tasks).Sum(task => _graph.ElementsOfTask(task).Length);
            }

            return _edges;
        }
    }

    public override int OutShift => _tasks;

    public override GraphVertex VertexAt(int vertex) =>
        vertex < _tasks ? GraphVertex.TaskAt(Catalog, vertex) : GraphVertex.ElementAt(Catalog, vertex - _tasks);

    public override ReadOnlySpan<int> Out(int vertex) => vertex < _tasks ? _graph.ElementsOfTask(vertex) : [];

    public override ReadOnlySpan<int> In(int vertex) => vertex < _tasks ? [] : _graph.TasksOfElement(vertex - _tasks);

    // Of several links to one element, the one with the highest level, of those the first.
    public override GraphEdge EdgeAt(int source, int at)
    {
        WorkTask task = Catalog.Tasks[source];
        int index = _graph.ElementsOfTask(source)[at];
        CompetencyElement element = Catalog.Elements[index];
        ElementLink link = task.Links.Where(link => ReferenceEquals(link.Element, element)).MaxBy(link => task.LevelOf(link)?.Value ?? 0)!;
        return new GraphEdge(VertexAt(source), GraphVertex.ElementAt(Catalog, index), link.Weight ?? 1)
        {
            Level = task.LevelOf(link),
            Strength = link.Strength,
        };
    }

    protected override int NumberOfOwn(GraphVertex vertex) =>
        vertex.Task is not null ? vertex.Index : vertex.Element is not null ? _tasks + vertex.Index : -1;
}
