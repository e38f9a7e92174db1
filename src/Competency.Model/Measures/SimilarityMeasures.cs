using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Competency.Model.Measures;

namespace Competency.Model;

/// <summary>The measures of similarity that the library knows. A new one joins by one small type and one line here.</summary>
public static class SimilarityMeasures
{
    private const string RuzickaName = "ruzicka";
    private const double UsualAlpha = 0.5;
    private const double UsualBeta = 1;

    private static readonly TverskyMeasure UsualTversky = new(UsualAlpha, UsualBeta);

    /// <inheritdoc cref="JaccardMeasure"/>
    public static SetMeasure Jaccard { get; } = new JaccardMeasure();

    /// <summary>Jaccard under its name for weights, Σmin(w_a,w_b)/Σmax(w_a,w_b) (Ružička 1958): the same measure.</summary>
    public static SetMeasure Ruzicka => Jaccard;

    /// <inheritdoc cref="DiceMeasure"/>
    public static SetMeasure Dice { get; } = new DiceMeasure();

    /// <inheritdoc cref="CosineMeasure"/>
    public static SetMeasure Cosine { get; } = new CosineMeasure();

    /// <inheritdoc cref="OverlapCoefficientMeasure"/>
    public static SetMeasure Overlap { get; } = new OverlapCoefficientMeasure();

    /// <inheritdoc cref="CoverageMeasure"/>
    public static SetMeasure Coverage { get; } = new CoverageMeasure();

    /// <summary>
    /// How far the first falls short of the second: Σw_b·d/Σw_b, where d is 1 for what it lacks and 1 − ℓ_a/ℓ_b for what it has
    /// at too low a level of one scale (after Nedelkoska, Neffke, Wiederhold 2015). A distance; 0 if the second needs
    /// nothing. A gap, not a ranking of neighbors: nobody is far from whoever can do everything.
    /// </summary>
    public static SetMeasure Shortage { get; } = new ShortageMeasure();

    /// <summary>How much of the first goes beyond the second: the shortage of the way back. A distance, and no ranking of neighbors either.</summary>
    public static SetMeasure Redundancy { get; } = new RedundancyMeasure();

    /// <summary>
    /// How related what the first needs is on average to what the second needs: ΣΣ w_A·w_B·θ/ΣΣ w_A·w_B over all pairs (Dawson,
    /// Williams, Rizoiu 2021), where θ says how often two competencies are characteristic of the same roles
    /// (<see cref="SimilarityQueries.Relatedness"/>). A role against itself does not score 1, and broad roles score low. Not for small
    /// catalogs, in which little occurs twice.
    /// </summary>
    public static SimilarityMeasure SkillSpace { get; } = new SkillSpaceMeasure();

    /// <summary>
    /// The cosine of importance less the mean importance of each competency over the roles that rate it, −1 to 1: what both
    /// roles need more, or less, than others do. For dense ratings such as O*NET's; what a role does not rate counts as the
    /// mean. Of roles without ratings it says nothing.
    /// </summary>
    public static SimilarityMeasure Centered { get; } = new CenteredMeasure("centred", ofLevels: false, byRole: false);

    /// <summary>As <see cref="Centered"/>, of levels instead of importance. For roles on one scale.</summary>
    public static SimilarityMeasure CenteredLevels { get; } = new CenteredMeasure("centred-levels", ofLevels: true, byRole: false);

    /// <summary>
    /// The correlation of importance (Pearson 1896), −1 to 1: the cosine of importance less the mean of the role over what it
    /// rates and weighs, blind to how high it rates on the whole. For dense ratings; unlike <see cref="Centered"/> it calls
    /// two roles alike because both need what all roles need.
    /// </summary>
    public static SimilarityMeasure Correlation { get; } = new CenteredMeasure("correlation", ofLevels: false, byRole: true);

    /// <summary>
    /// The cosine over the words of the competencies' names, rare words counting for more (Salton and Buckley 1988): names that
    /// are no one competency but share words count in part. Blind to weights, levels and kinds; shared endings of names make
    /// roles look alike that are not.
    /// </summary>
    public static SimilarityMeasure Names { get; } = new NamesMeasure();

    /// <summary>
    /// All of them; Tversky's ratio model with one choice of weights. Others of it, and any of them kind by kind
    /// (<see cref="KindSharesMeasure"/>), are made by name or constructor.
    /// </summary>
    public static ImmutableArray<SimilarityMeasure> All { get; } =
    [
        Jaccard, Dice, Cosine, Overlap, Coverage, UsualTversky, Shortage, Redundancy, SkillSpace, Centered, CenteredLevels, Correlation, Names,
    ];

    /// <summary>
    /// The measure of this name: one of <see cref="All"/>, whatever the case of its letters, or <c>tversky:0.5,1</c>
    /// with any weights α and β of 0 or more; <c>shares:jaccard,knowledge=0.5,skill=0.5</c> for kinds compared apart
    /// (<see cref="KindSharesMeasure"/>); <c>ruzicka</c> is Jaccard.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? name, [NotNullWhen(true)] out SimilarityMeasure? measure)
    {
        measure = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        if (string.Equals(name, RuzickaName, StringComparison.OrdinalIgnoreCase))
        {
            measure = Ruzicka;
        }

        if (measure is null && name is not null && name.StartsWith(TverskyMeasure.NamePrefix, StringComparison.OrdinalIgnoreCase))
        {
            measure = ParseTversky(name[TverskyMeasure.NamePrefix.Length..].Split(','));
        }

        if (measure is null && name is not null && name.StartsWith(KindSharesMeasure.NamePrefix, StringComparison.OrdinalIgnoreCase))
        {
            measure = KindSharesMeasure.Parse(name);
        }

        return measure is not null;
    }

    /// <summary>
    /// The ratio model |A∩B|/(|A∩B| + α|A∖B| + β|B∖A|) (Tversky 1977), with weights S/(S + α(Σw_a−S) + β(Σw_b−S)) for
    /// S = Σmin(w_a,w_b). α = β = 1 is Jaccard, α = β = ½ Dice, α = 0 and β = 1 coverage of the second.
    /// </summary>
    /// <param name="alpha">The weight of what only the first has: finite, 0 or more.</param>
    /// <param name="beta">
    /// The weight of what only the second has: finite, 0 or more. By default twice the other: a lack matters more than an excess.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or not finite.</exception>
    public static SetMeasure Tversky(double alpha = UsualAlpha, double beta = UsualBeta) =>
        (alpha, beta) is (UsualAlpha, UsualBeta) ? UsualTversky : new TverskyMeasure(alpha, beta);

    /// <summary>
    /// Kinds of competencies compared separately, and averaged by fixed shares: Σs_k·m(A_k,B_k)/Σs_k over the kinds with a share
    /// that at least one of the standards requires. A long list of skills counts no more than its share.
    /// </summary>
    /// <remarks>
    /// Kinds without a share are ignored. Under weights by kind (<see cref="ConceptWeightings.ByKind"/>) all competencies stay in
    /// one set, and long lists outweigh short ones; under shares they do not.
    /// </remarks>
    /// <param name="measure">The measure for the competencies of one kind.</param>
    /// <param name="shares">The share of each kind: 0 or more, at least one above 0; they need not sum to 1.</param>
    /// <exception cref="ArgumentException">A kind comes twice, a share is negative or above 1,000,000, or no share is above 0.</exception>
    public static SimilarityMeasure ByKind(SetMeasure measure, IEnumerable<KeyValuePair<ElementKind, double>> shares) =>
        new KindSharesMeasure(measure, shares);

    private static TverskyMeasure? ParseTversky(string[] weights) =>
        weights.Length == 2 && TryParseWeight(weights[0], out double alpha) && TryParseWeight(weights[1], out double beta)
            ? new TverskyMeasure(alpha, beta)
            : null;

    private static bool TryParseWeight(string text, out double weight) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out weight) && TverskyMeasure.IsWeight(weight);
}
