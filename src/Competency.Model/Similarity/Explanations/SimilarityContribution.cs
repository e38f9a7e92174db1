using System.Globalization;

namespace Competency.Model;

/// <summary>
/// The contribution of one competency to a score: a shared one, in a distance a lacking one. Under
/// <see cref="SimilarityMeasures.SkillSpace"/> the contribution of a pair of related competencies, under
/// <see cref="SimilarityMeasures.Texts"/> and <see cref="SimilarityMeasures.Names"/> of a word.
/// </summary>
public sealed class SimilarityContribution
{
    internal SimilarityContribution(ExplainedNeed? a, ExplainedNeed? b, string? word, double amount, double contribution) =>
        (A, B, Word, Amount, Contribution) = (a, b, word, amount, contribution);

    /// <summary>The requirement of the first standard, or <see langword="null"/> if only the second has one.</summary>
    public ExplainedNeed? A { get; }

    /// <summary>The requirement of the second standard, or <see langword="null"/> if only the first has one.</summary>
    public ExplainedNeed? B { get; }

    /// <summary>
    /// The word in its normalized spelling, width and case; <see langword="null"/> if the measure does not compare words.
    /// </summary>
    public string? Word { get; }

    /// <summary>The numerator: a whole number if every competency weighs 1 and levels are ignored.</summary>
    public double Amount { get; }

    /// <summary>
    /// <see cref="Amount"/> divided by <see cref="SimilarityExplanation.Denominator"/>. Negative for a competency that sets the
    /// standards apart under a centered measure.
    /// </summary>
    public double Contribution { get; }

    /// <summary>
    /// Whether both standards have the competency by general names only (<see cref="Concept.IsGeneral"/>): 相關法規 of one may be another
    /// thing than 相關法規 of the other.
    /// </summary>
    public bool IsByGeneralName => A?.Concept is { IsGeneral: true } shared && shared == B?.Concept;

    /// <summary>The word, the competency, or both competencies of a pair.</summary>
    public string Title =>
        Word ?? (A is null || B is null || A.Concept == B.Concept ? (B ?? A)!.ToString() : $"{A} – {B}");

    /// <summary>Contribution and title.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Contribution:0.000} {Title}");
}
