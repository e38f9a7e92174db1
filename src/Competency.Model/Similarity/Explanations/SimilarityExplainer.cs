using Competency.Model.Sets;
using Competency.Model.Similarity.Scorers;
using Competency.Model.Similarity.Search;
using Competency.Model.Similarity.Words;

namespace Competency.Model.Similarity.Explanations;

// Takes a score apart.
internal sealed class SimilarityExplainer
{
    private readonly CompetencyCatalog _catalog;
    private readonly RoleSearch _search;
    private readonly WeightedRole _a;
    private readonly WeightedRole _b;
    private readonly ExplainedRole _roleA;
    private readonly ExplainedRole _roleB;
    private readonly ScoreTerms _parts;
    private readonly double _score;

    public SimilarityExplainer(RoleSearch search, int a, int b)
    {
        (_catalog, _search) = (search.Catalog, search);
        (_a, _b) = (search.Standards[a], search.Standards[b]);
        RoleTexts texts = (search.Scorer as WordsScorer)?.Texts ?? RoleTexts.Names;
        (_roleA, _roleB) = (new ExplainedRole(search.Standards.Scope, _a, texts), new ExplainedRole(search.Standards.Scope, _b, texts));
        _parts = search.Scorer.Explain(_a, _b);
        _score = search.Scorer.Score(_a, _b);
    }

    // The explanation with this many items at most.
    public SimilarityExplanation Explain(int count)
    {
        // Parts stand in the order of the catalog or of words, and the sort is stable.
        ScoreTerm[] ordered = [.. _parts.Parts.OrderByDescending(static part => Math.Abs(part.Amount))];
        ScoreTerm[] rest = ordered[Math.Min(count, ordered.Length)..];
        return new SimilarityExplanation
        {
            Pair = _search.Pair(_a.Standard, _b.Standard, _score),
            Weights = OverlapScorer.Between(_a, _b),
            IsByDefinition = IsByDefinition(),
            Denominator = _parts.Denominator,
            Items = [.. ordered.Take(count).Select(Item)],
            RemainderCount = rest.Length,
            Remainder = _parts.Contribution(rest.Sum(static part => part.Amount)),
            SharedByGeneralName = [.. SharedConcepts().Where(static concept => concept.IsGeneral)],
            OnlyA = _roleA.Beyond(_roleB),
            OnlyB = _roleB.Beyond(_roleA),
            ByKind = [.. Kinds().Select(OfKind)],
        };
    }

    // Whether there was nothing to compare, and yet there is a score.
    private bool IsByDefinition() => _parts.Parts.Count == 0 && _search.Scorer is not StandardScorer
        && (_search.Measure.IsDistance ? (_a.Total + _b.Total).Equals(0) : !_score.Equals(0));

    private SimilarityContribution Item(ScoreTerm part) => new(
        part.Word is null ? _roleA.Need(part.ConceptA) : _roleA.Holding(part.Word),
        part.Word is null ? _roleB.Need(part.ConceptB) : _roleB.Holding(part.Word),
        part.Word,
        part.Amount,
        _parts.Contribution(part.Amount));

    private List<Concept> SharedConcepts()
    {
        List<Concept> shared = [];
        SortedRows rows = new(_a.Concepts, _b.Concepts);
        while (rows.NextShared())
        {
            if (_a.IsNeeded(rows.A) && _b.IsNeeded(rows.B))
            {
                shared.Add(_catalog.ConceptAt(_a.Concepts[rows.A]));
            }
        }

        return shared;
    }

    private IEnumerable<ElementKind> Kinds() => !_search.Scorer.SeesConcepts
        ? []
        : _a.Concepts.ToArray().Concat(_b.Concepts.ToArray()).Select(concept => _catalog.ConceptAt(concept).Kind).Distinct().Order();

    private KindSimilarity OfKind(ElementKind kind)
    {
        (WeightedRole a, WeightedRole b) = (_a.OfKind(kind, _catalog), _b.OfKind(kind, _catalog));
        double contribution = _parts.Contribution(_parts.Parts.Where(part => KindOf(part).Equals(kind)).Sum(static part => part.Amount));
        double share = _score.Equals(0) ? 0 : contribution / _score;
        return new KindSimilarity(kind, _search.Scorer.Score(a, b), contribution, share, OverlapScorer.Between(a, b).Sets);
    }

    private ElementKind KindOf(ScoreTerm part) => _catalog.ConceptAt(part.ConceptA >= 0 ? part.ConceptA : part.ConceptB).Kind;
}
