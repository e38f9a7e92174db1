using Competency.Model.Catalog;
using Competency.Model.Graph;
using Competency.Model.Weights;

namespace Competency.Model.Similarity.Scorers;

// How related concepts are: θ(k,k') = Σ_r e·e' / max(Σ_r e, Σ_r e'), where e is 1 if the concept is characteristic of the role,
// RCA ≥ 1 (Alabdulkareem et al. 2018). Only pairs above 0 are kept, concept by concept, when they are first asked for.
internal sealed class ConceptRelatedness : ICatalogView<CatalogScope, ConceptRelatedness>
{
    // Sums of importance err in their last digits; a concept that makes up just its share of all roles is characteristic.
    private const double Least = 1 - 1e-12;

    private readonly CompressedRows _characteristic;
    private readonly CompressedRows _roles;
    private readonly RelatedRow?[] _rows;

    private ConceptRelatedness(CatalogScope scope)
    {
        CompetencyCatalog catalog = scope.Catalog;
        CompetencyGraph graph = CompetencyGraph.Of(catalog);
        CatalogWeights advantage = CatalogWeights.Of(scope, ConceptWeightings.RevealedAdvantage);
        _characteristic = CompressedRows.Create(
            [.. Enumerable.Range(0, catalog.StandardCount)],
            standard => scope.Contains(standard) ? Characteristic(graph.ConceptsOfStandard(standard), advantage[standard]) : []);
        _roles = _characteristic.Transpose(catalog.ConceptCount);
        _rows = new RelatedRow?[catalog.ConceptCount];
    }

    // The concepts related to one, itself among them if it is characteristic of any role. Two threads may both compute it; they
    // get equal ones.
    public RelatedRow this[int concept]
    {
        get
        {
            ref RelatedRow? row = ref _rows[concept];
            RelatedRow known = Volatile.Read(ref row) ?? Compute(concept);
            Volatile.Write(ref row, known);
            return known;
        }
    }

    // The relatedness by the standards of a scope.
    public static ConceptRelatedness Of(CatalogScope scope) => scope.Derived<ConceptRelatedness>();

    static ConceptRelatedness ICatalogView<CatalogScope, ConceptRelatedness>.Create(CatalogScope owner) => new(owner);

    private RelatedRow Compute(int concept)
    {
        Dictionary<int, int> counts = [];
        foreach (int role in _roles[concept])
        {
            foreach (int other in _characteristic[role])
            {
                counts[other] = counts.GetValueOrDefault(other) + 1;
            }
        }

        int[] related = [.. counts.Keys.Order()];
        int frequency = _roles[concept].Length;
        return new RelatedRow(related, [.. related.Select(other => (double)counts[other] / Math.Max(frequency, _roles[other].Length))]);
    }

    private static List<int> Characteristic(ReadOnlySpan<int> concepts, ReadOnlySpan<double> advantage)
    {
        List<int> characteristic = [];
        for (int index = 0; index < concepts.Length; index++)
        {
            if (advantage[index] >= Least)
            {
                characteristic.Add(concepts[index]);
            }
        }

        return characteristic;
    }
}
