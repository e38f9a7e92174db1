using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Competency.Model.Measures;
using Competency.Model.Text;

namespace Competency.Model;

/// <summary>The measures of similarity of the library. <c>docs/guides/measures.md</c> compares them.</summary>
/// <remarks>
/// In the formulas A and B are the competencies of the two standards, w their weights, and S = Σmin(w_a,w_b) the weight that
/// both share.
/// </remarks>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// SimilarityOptions rareCountsMore = new()
/// {
///     Measure = SimilarityMeasures.Cosine,
///     Weights = ConceptWeightings.InverseFrequency,
/// };
/// double score = catalog.Similarity(catalog["TFB5131-901"], catalog["TFB5131-902"], rareCountsMore).Score;
///
/// SimilarityMeasures.TryParse("tversky:0.5,1", out SimilarityMeasure? tversky);
/// </code>
/// </example>
public static class SimilarityMeasures
{
    private const double UsualAlpha = 0.5;
    private const double UsualBeta = 1;

    private static readonly TverskyMeasure UsualTversky = new(UsualAlpha, UsualBeta);

    // Names that are read besides those that are written.
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ruzicka"] = "jaccard",
        ["centered"] = "centred",
        ["centered-levels"] = "centred-levels",
    };

    /// <summary>
    /// The shared part of all competencies of both: |A∩B|/|A∪B| (Jaccard 1901); with weights S/Σmax(w_a,w_b) (Ružička 1958).
    /// Useless for dense ratings: where every standard requires everything, all pairs score 1.
    /// </summary>
    public static SetMeasure Jaccard { get; } = new JaccardMeasure();

    /// <summary>Another name of <see cref="Jaccard"/>, usual with weights: Σmin(w_a,w_b)/Σmax(w_a,w_b) (Ružička 1958).</summary>
    public static SetMeasure Ruzicka => Jaccard;

    /// <summary>
    /// The shared part of the mean size: 2|A∩B|/(|A|+|B|) (Dice 1945); with weights 2S/(Σw_a+Σw_b). Ranks like
    /// <see cref="Jaccard"/>; not a metric.
    /// </summary>
    public static SetMeasure Dice { get; } = new DiceMeasure();

    /// <summary>
    /// The shared part of the geometric mean of the sizes: |A∩B|/√(|A||B|) (Ochiai 1957); with weights
    /// Σw_a·w_b/(‖w_a‖‖w_b‖) (Salton 1975). Independent of the total weight of a standard. With the raw importance of dense ratings,
    /// all pairs score near 1.
    /// </summary>
    public static SetMeasure Cosine { get; } = new CosineMeasure();

    /// <summary>
    /// The shared part of the smaller set: |A∩B|/min(|A|,|B|) (Szymkiewicz 1934, Simpson 1943); with weights
    /// S/min(Σw_a,Σw_b). Short documents look contained in long ones.
    /// </summary>
    public static SetMeasure Overlap { get; } = new OverlapCoefficientMeasure();

    /// <summary>
    /// The part of the second that the first has, at any level: |A∩B|/|B|; with weights Σw_b over A∩B by Σw_b over B. A gap rather
    /// than a ranking of neighbors: long documents cover more.
    /// </summary>
    public static SetMeasure Coverage { get; } = new CoverageMeasure();

    /// <summary>
    /// The shortfall of the first against the second: Σw_b·d/Σw_b, with d = 1 for what the first lacks, and 1 − ℓ_a/ℓ_b for what it
    /// has at too low a level of the same scale (after Nedelkoska, Neffke and Wiederhold 2015). A distance; 0 if the second
    /// requires nothing. A gap rather than a ranking of neighbors: nothing is far from a standard with everything.
    /// </summary>
    public static SetMeasure Shortage { get; } = new ShortageMeasure();

    /// <summary>The excess of the first over the second: <see cref="Shortage"/> with the standards exchanged. A distance.</summary>
    public static SetMeasure Redundancy { get; } = new RedundancyMeasure();

    /// <summary>
    /// The mean relatedness of the competencies of both: ΣΣ w_a·w_b·θ/ΣΣ w_a·w_b over all pairs (Dawson, Williams and Rizoiu
    /// 2021), with θ from <see cref="SimilarityQueries.Relatedness"/>. A standard scores below 1 against itself, and broad
    /// standards score low. Not for small catalogs, in which few competencies occur twice.
    /// </summary>
    public static SimilarityMeasure SkillSpace { get; } = new SkillSpaceMeasure();

    /// <summary>
    /// The cosine of importance minus the mean importance of each competency over the standards that rate it, −1 to 1: what both
    /// need more, or less, than others. For dense ratings such as those of O*NET; competencies without a rating count as the mean.
    /// Meaningless for standards without ratings. The name is <c>centred</c>.
    /// </summary>
    public static SimilarityMeasure Centered { get; } = new CenteredMeasure("centred", ofLevels: false, byRole: false);

    /// <summary>
    /// <see cref="Centered"/> with levels instead of importance, for standards on one scale. The name is <c>centred-levels</c>.
    /// </summary>
    public static SimilarityMeasure CenteredLevels { get; } = new CenteredMeasure("centred-levels", ofLevels: true, byRole: false);

    /// <summary>
    /// The correlation of importance (Pearson 1896), −1 to 1: the cosine of importance minus the mean of the standard over what it
    /// rates and weighs, independent of how high a standard rates on the whole. For dense ratings. Unlike under
    /// <see cref="Centered"/>, two standards are alike by what all standards need.
    /// </summary>
    public static SimilarityMeasure Correlation { get; } = new CenteredMeasure("correlation", ofLevels: false, byRole: true);

    /// <summary>
    /// The cosine over the words of what a standard says of its role: title and description, titles of duties and tasks, and names of
    /// all competencies but attitudes. A word weighs (1 + ln n)·ln((1 + N)/df), where n is the number of these texts with the word
    /// and df the number of standards with it among N (Salton and Buckley 1988). Of a text the first 300 characters count.
    /// </summary>
    /// <remarks>
    /// The usual measure between standards: of those tried, it finds similar roles best, in iCAP, ESCO and O*NET. Weights and levels are
    /// ignored. Standards in different languages have few words in common.
    /// </remarks>
    public static SimilarityMeasure Texts { get; } = new WordsMeasure("texts", isOfNames: false);

    /// <summary>
    /// The cosine over the words in the names of competencies alone, by the formula of <see cref="Texts"/>: different competencies with
    /// common words (品質管理 and 品質檢驗) count in part. Weights, levels and kinds are ignored; common endings of names make
    /// standards look alike that are not.
    /// </summary>
    public static SimilarityMeasure Names { get; } = new WordsMeasure("names", isOfNames: true);

    /// <summary>
    /// All measures, with <see cref="Tversky"/> under its default weights. Other weights, and <see cref="ByKind"/>, are made by
    /// method or by name.
    /// </summary>
    public static ImmutableArray<SimilarityMeasure> All { get; } =
    [
        Jaccard, Dice, Cosine, Overlap, Coverage, UsualTversky, Shortage, Redundancy, SkillSpace, Centered, CenteredLevels, Correlation,
        Texts, Names,
    ];

    /// <summary>
    /// The ratio model |A∩B|/(|A∩B| + α|A∖B| + β|B∖A|) (Tversky 1977); with weights S/(S + α(Σw_a−S) + β(Σw_b−S)).
    /// α = β = 1 is <see cref="Jaccard"/>, α = β = ½ <see cref="Dice"/>, α = 0 and β = 1 coverage of the second. The name is
    /// <c>tversky:α,β</c>.
    /// </summary>
    /// <param name="alpha">The weight of what only the first has: finite, 0 or more.</param>
    /// <param name="beta">The weight of what only the second has: finite, 0 or more. By default twice the weight of the former.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or not finite.</exception>
    public static SetMeasure Tversky(double alpha = UsualAlpha, double beta = UsualBeta) =>
        (alpha, beta) is (UsualAlpha, UsualBeta) ? UsualTversky : new TverskyMeasure(alpha, beta);

    /// <summary>
    /// The mean of a measure over kinds of competencies, by fixed shares: Σs_k·m(A_k,B_k)/Σs_k over the kinds k with a share that at
    /// least one of the standards requires. A long list of skills counts no more than its share. The name is
    /// <c>shares:MEASURE,KIND=SHARE,…</c>.
    /// </summary>
    /// <param name="measure">The measure for the competencies of one kind.</param>
    /// <param name="shares">The share of each kind: 0 or more, at least one above 0; the sum is arbitrary.</param>
    /// <exception cref="ArgumentException">A kind occurs twice, a share is not from 0 to 1,000,000, or no share is above 0.</exception>
    /// <remarks>
    /// Kinds without a share are ignored. Under weights by kind (<see cref="ConceptWeightings.ByKind"/>) all competencies stay in one
    /// set, and long lists outweigh short ones.
    /// </remarks>
    public static SimilarityMeasure ByKind(SetMeasure measure, IEnumerable<KeyValuePair<ElementKind, double>> shares) =>
        new KindSharesMeasure(measure, shares);

    /// <summary>
    /// The measure of a name, in any case: a name of <see cref="All"/>, <c>tversky:0.5,1</c> with any weights of
    /// <see cref="Tversky"/>, <c>shares:jaccard,knowledge=0.5,skill=0.5</c> for <see cref="ByKind"/>; <c>ruzicka</c>,
    /// <c>centered</c> and <c>centered-levels</c> are aliases.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="measure">The measure, or <see langword="null"/> if there is none of that name.</param>
    public static bool TryParse([NotNullWhen(true)] string? name, [NotNullWhen(true)] out SimilarityMeasure? measure)
    {
        measure = name is null ? null : Known(Aliases.GetValueOrDefault(name, name)) ?? Parse(name);
        return measure is not null;
    }

    // Measures with numbers in their names.
    private static SimilarityMeasure? Parse(string name) =>
        name.StartsWith(TverskyMeasure.NamePrefix, StringComparison.OrdinalIgnoreCase) ? TverskyMeasure.Parse(name)
        : name.StartsWith(KindSharesMeasure.NamePrefix, StringComparison.OrdinalIgnoreCase) ? ParseShares(name)
        : null;

    private static SimilarityMeasure? Known(string name) =>
        All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));

    private static KindSharesMeasure? ParseShares(string name)
    {
        string text = name[KindSharesMeasure.NamePrefix.Length..];
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        int comma = equals < 0 ? -1 : text.LastIndexOf(',', equals);
        return comma > 0
            && TryParse(text[..comma], out SimilarityMeasure? measure)
            && measure is SetMeasure sets
            && NamedNumbers.TryParse(text[(comma + 1)..], "", ParseKind, out ImmutableArray<KeyValuePair<ElementKind, double>> shares)
            && KindSharesMeasure.HasShare(shares)
                ? new KindSharesMeasure(sets, shares)
                : null;
    }

    private static (bool IsKnown, ElementKind Kind) ParseKind(string name) =>
        name.Length > 0 ? (true, ElementKind.FromId(name)) : (false, ElementKind.Unspecified);
}
