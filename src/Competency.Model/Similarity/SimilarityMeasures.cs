using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Competency.Model.Similarity;

/// <summary>The measures of similarity that the library knows. A new one joins by one small type and one line here.</summary>
public static class SimilarityMeasures
{
    /// <inheritdoc cref="JaccardMeasure"/>
    public static SimilarityMeasure Jaccard { get; } = new JaccardMeasure();

    /// <inheritdoc cref="DiceMeasure"/>
    public static SimilarityMeasure Dice { get; } = new DiceMeasure();

    /// <inheritdoc cref="CosineMeasure"/>
    public static SimilarityMeasure Cosine { get; } = new CosineMeasure();

    /// <inheritdoc cref="OverlapMeasure"/>
    public static SimilarityMeasure Overlap { get; } = new OverlapMeasure();

    /// <inheritdoc cref="CoverageMeasure"/>
    public static SimilarityMeasure Coverage { get; } = new CoverageMeasure();

    /// <summary>Tversky's ratio model with α=½ and β=1: what the first lacks counts twice what it has beyond the second.</summary>
    public static SimilarityMeasure Tversky { get; } = new TverskyMeasure(0.5, 1);

    /// <summary>All of them; Tversky's ratio model with one choice of weights, others are made by name or constructor.</summary>
    public static ImmutableArray<SimilarityMeasure> All { get; } = [Jaccard, Dice, Cosine, Overlap, Coverage, Tversky];

    /// <summary>
    /// The measure of this name: one of <see cref="All"/>, whatever the case of its letters, or <c>tversky:0.5,1</c>
    /// with any weights α and β of 0 or more.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? name, [NotNullWhen(true)] out SimilarityMeasure? measure)
    {
        measure = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        if (measure is null && name is not null && name.StartsWith(TverskyMeasure.NamePrefix, StringComparison.OrdinalIgnoreCase))
        {
            measure = ParseTversky(name[TverskyMeasure.NamePrefix.Length..].Split(','));
        }

        return measure is not null;
    }

    private static TverskyMeasure? ParseTversky(string[] weights) =>
        weights.Length == 2 && TryParseWeight(weights[0], out double alpha) && TryParseWeight(weights[1], out double beta)
            ? new TverskyMeasure(alpha, beta)
            : null;

    private static bool TryParseWeight(string text, out double weight) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out weight) && TverskyMeasure.IsWeight(weight);
}
