using System.Collections.Immutable;

namespace Competency.Model.Graphs.Views;

// Standards and the competencies that they need, straight from the catalog's rows: standards are numbered first, competencies after them.
internal sealed class RequirementRows(CompetencyCatalog catalog, ConceptWeighting weights) : EdgeRows(catalog)
{
    // From the weakest: what counts of several elements that are one competency is the strongest.
    private static readonly ImmutableArray<RequirementStrength> Ascending =
    [
        RequirementStrength.Unspecified, RequirementStrength.Additional, RequirementStrength.Optional, RequirementStrength.Core,
        RequirementStrength.Essential,
    ];

    private readonly CompetencyGraph _graph = catalog.Graph();
    private readonly int _standards = catalog.Standards.Length;
    private readonly ImmutableArray<ConceptWeight>[] _weights = new ImmutableArray<ConceptWeight>[catalog.Standards.Length];
    private int _edges = -1;

    public override int VertexCount => _standards + Catalog.Concepts.Length;

    public override int EdgeCount
    {
        get
        {
            if (_edges < 0)
            {
                _edges = Enumerable.Range(0, _standards).Sum(standard => _graph.ConceptsOfStandard(standard).Length);
            }

            return _edges;
        }
    }

    public override int OutShift => _standards;

    public override GraphVertex VertexAt(int vertex) =>
        vertex < _standards ? GraphVertex.StandardAt(Catalog, vertex) : GraphVertex.ConceptAt(Catalog, vertex - _standards);

    public override ReadOnlySpan<int> Out(int vertex) => vertex < _standards ? _graph.ConceptsOfStandard(vertex) : [];

    public override ReadOnlySpan<int> In(int vertex) => vertex < _standards ? [] : _graph.StandardsOfConcept(vertex - _standards);

    public override GraphEdge EdgeAt(int source, int at)
    {
        CompetencyStandard standard = Catalog.Standards[source];
        Concept concept = Catalog.Concepts[_graph.ConceptsOfStandard(source)[at]];
        Requirement[] needs = [.. standard.Requirements.Where(need => Catalog.ConceptOf(need.Element).Index == concept.Index)];
        return new GraphEdge(VertexAt(source), GraphVertex.ConceptAt(Catalog, concept.Index), WeightsOf(source)[at].Weight)
        {
            Level = needs.MaxBy(static need => need.Level?.Value ?? 0)!.Level,
            Strength = needs.Select(static need => need.Strength).MaxBy(static strength => Ascending.IndexOf(strength)),
        };
    }

    protected override int NumberOfOwn(GraphVertex vertex) =>
        vertex.Standard is not null ? vertex.Index : vertex.Concept is not null ? _standards + vertex.Index : -1;

    // Weighed when first asked for; two threads may both do so, with equal results.
    private ImmutableArray<ConceptWeight> WeightsOf(int standard)
    {
        ImmutableArray<ConceptWeight> known = _weights[standard];
        if (known.IsDefault)
        {
            known = _weights[standard] = Catalog.WeightsOf(Catalog.Standards[standard], weights);
        }

        return known;
    }
}
