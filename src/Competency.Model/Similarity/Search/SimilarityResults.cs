namespace Competency.Model.Similarity.Search;

// Makes results of positions and scores, with one basis for all of them.
internal sealed class SimilarityResults
{
    private readonly CompetencyCatalog _catalog;
    private readonly CatalogSets _sets;

    public SimilarityResults(CatalogSets sets, SimilarityMeasure measure, ConceptWeighting weights)
    {
        (_catalog, _sets) = (sets.Scope.Catalog, sets);
        bool seesWeights = measure.Inputs.HasFlag(MeasureInputs.Weights);
        Basis = new SimilarityBasis(_catalog.Content, sets.Scope.Count, measure.Name, seesWeights ? weights.Name : null);
    }

    public SimilarityBasis Basis { get; }

    // A standard near to a set of so many concepts, of which it shares some.
    public SimilarStandard Standard(int standard, double score, int shared, int size)
    {
        CompetencyStandard found = _catalog.StandardAt(standard);
        SetOverlap overlap = new(shared, size, _sets.ConceptsOf(standard).Length);
        return new SimilarStandard(found, _catalog.KeyOf(found), score, overlap, Basis);
    }

    public SimilarPair Pair(int a, int b, double score) => Pair(a, b, score, _sets.Overlap(a, b));

    public SimilarPair Pair(int a, int b, double score, int shared) =>
        Pair(a, b, score, new SetOverlap(shared, _sets.ConceptsOf(a).Length, _sets.ConceptsOf(b).Length));

    private SimilarPair Pair(int a, int b, double score, SetOverlap overlap) =>
        new(_catalog.StandardAt(a), _catalog.StandardAt(b), score, overlap, Basis);
}
