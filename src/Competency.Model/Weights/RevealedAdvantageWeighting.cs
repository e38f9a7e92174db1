using Competency.Model.Needs;

namespace Competency.Model.Weights;

// How much more of the role the competency makes up than of all roles together (revealed comparative advantage, Balassa 1965):
// [x(r,k)/Σ_k x(r,k)] / [Σ_r x(r,k)/Σ x], where x is the importance that the document gives, else 1. Above 1 it is
// characteristic of the role. Not bounded: a competency of one small role alone weighs most.
internal sealed class RevealedAdvantageWeighting() : WeightingRule("rca")
{
    public override bool DependsOnCatalog => true;

    public override void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights)
    {
        for (int row = 0; row < needs.RowCount; row++)
        {
            (int from, int to) = needs.Range(row);
            double ofRow = 0;
            for (int need = from; need < to; need++)
            {
                ofRow += needs.IsNeeded(need) ? needs.ImportanceOf(need) : 0;
            }

            for (int need = from; need < to; need++)
            {
                double ofConcept = frequencies.ImportanceOf(needs.Concepts[need]);
                bool isDefined = ofRow > 0 && ofConcept > 0;
                weights[need] = isDefined ? needs.ImportanceOf(need) / ofRow / (ofConcept / frequencies.TotalImportance) : 0;
            }
        }
    }
}
