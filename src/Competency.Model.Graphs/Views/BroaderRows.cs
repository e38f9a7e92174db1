namespace Competency.Model.Graphs.Views;

// The elements of a vocabulary with links to those that are broader, as far as the vocabulary has them.
internal sealed class BroaderRows : EdgeRows
{
    private readonly CompetencyElement[] _elements;
    private readonly Dictionary<CompetencyElement, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly IndexRows _out;
    private readonly IndexRows _in;

    public BroaderRows(CompetencyCatalog catalog, CompetencyVocabulary vocabulary)
        : base(catalog)
    {
        _elements = [.. vocabulary.Elements];
        foreach (CompetencyElement element in _elements)
        {
            _numbers.Add(element, _numbers.Count);
        }

        _out = IndexRows.Create(_elements.Length, Edges(vocabulary).Distinct());
        _in = _out.Transpose(_elements.Length);
    }

    public override int VertexCount => _elements.Length;

    public override int EdgeCount => _out.Count;

    public override GraphVertex VertexAt(int vertex) => new(Catalog, _elements[vertex]);

    public override ReadOnlySpan<int> Out(int vertex) => _out[vertex];

    public override ReadOnlySpan<int> In(int vertex) => _in[vertex];

    public override GraphEdge EdgeAt(int source, int at) => new(VertexAt(source), VertexAt(_out[source][at]));

    protected override int NumberOfOwn(GraphVertex vertex) =>
        vertex.Element is CompetencyElement element && _numbers.TryGetValue(element, out int number) ? number : -1;

    private IEnumerable<(int Source, int Target, double Weight)> Edges(CompetencyVocabulary vocabulary)
    {
        for (int source = 0; source < _elements.Length; source++)
        {
            foreach (Codes.ElementCode code in _elements[source].Broader)
            {
                if (vocabulary.TryGetElement(code, out CompetencyElement? broader))
                {
                    yield return (source, _numbers[broader], 1);
                }
            }
        }
    }
}
