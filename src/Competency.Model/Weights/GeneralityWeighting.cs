using System.Globalization;
using Competency.Model.Needs;
using Competency.Model.Text;

namespace Competency.Model.Weights;

// A weight for what is named without a field, such as 相關法規; 1 for everything else.
internal sealed class GeneralityWeighting(double general)
    : WeightingRule(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{general}"))
{
    public const string Prefix = "general:";

    // The weighting of a text; null if it is none.
    public static GeneralityWeighting? Parse(string text) => text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && double.TryParse(text.AsSpan(Prefix.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out double weight)
        && NamedNumbers.IsWeight(weight)
        ? new GeneralityWeighting(weight)
        : null;

    public override void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights)
    {
        for (int need = 0; need < weights.Length; need++)
        {
            weights[need] = frequencies.ConceptAt(needs.Concepts[need]).IsGeneral ? general : 1;
        }
    }
}
