namespace Competency.Model.Graphs.Views;

// Standards with their duties and tasks, tasks without a duty right below the standard: standards are numbered first, duties next, tasks
// last.
internal sealed class HierarchyRows : EdgeRows
{
    private readonly Duty[] _duties;
    private readonly Dictionary<Duty, int> _numberOfDuty;
    private readonly int _standards;
    private readonly IndexRows _out;
    private readonly IndexRows _in;

    public HierarchyRows(CompetencyCatalog catalog)
        : base(catalog)
    {
        _standards = catalog.Standards.Length;
        _duties = [.. catalog.Standards.SelectMany(static standard => standard.Duties)];
        _numberOfDuty = new Dictionary<Duty, int>(_duties.Length, ReferenceEqualityComparer.Instance);
        foreach (Duty duty in _duties)
        {
            _numberOfDuty.Add(duty, _standards + _numberOfDuty.Count);
        }

        _out = IndexRows.Create(VertexCount, Edges());
        _in = _out.Transpose(VertexCount);
    }

    public override int VertexCount => FirstTask + Catalog.Tasks.Length;

    public override int EdgeCount => _out.Count;

    private int FirstTask => _standards + _duties.Length;

    public override GraphVertex VertexAt(int vertex) =>
        vertex < _standards ? GraphVertex.StandardAt(Catalog, vertex)
        : vertex < FirstTask ? new GraphVertex(Catalog, _duties[vertex - _standards], vertex - _standards)
        : GraphVertex.TaskAt(Catalog, vertex - FirstTask);

    public override ReadOnlySpan<int> Out(int vertex) => _out[vertex];

    public override ReadOnlySpan<int> In(int vertex) => _in[vertex];

    public override GraphEdge EdgeAt(int source, int at)
    {
        GraphVertex target = VertexAt(_out[source][at]);
        return new GraphEdge(VertexAt(source), target)
        {
            Level = target.Task?.Level,
            Strength = target.Task?.Necessity ?? RequirementStrength.Unspecified,
        };
    }

    protected override int NumberOfOwn(GraphVertex vertex) =>
        vertex.Standard is not null ? vertex.Index
        : vertex.Duty is Duty duty ? _numberOfDuty[duty]
        : vertex.Task is not null ? FirstTask + vertex.Index
        : -1;

    private IEnumerable<(int Source, int Target, double Weight)> Edges()
    {
        for (int index = 0; index < _standards; index++)
        {
            CompetencyStandard standard = Catalog.Standards[index];
            foreach (Duty duty in standard.Duties)
            {
                yield return (index, _numberOfDuty[duty], 1);
            }

            foreach (WorkTask task in standard.Tasks)
            {
                int parent = task.Duty is Duty duty ? _numberOfDuty[duty] : index;
                yield return (parent, FirstTask + Catalog.IndexOf(task), 1);
            }
        }
    }
}
