using System.Globalization;

namespace Competency.Model;

/// <summary>
/// What one competency adds to a score: one that both roles need, in a distance one that is lacking; in skill-space
/// similarity a pair of related ones, in similarity by names a word.
/// </summary>
/// <param name="A">How the first role needs it; missing if it does not.</param>
/// <param name="B">How the second role needs it; missing if it does not.</param>
/// <param name="Word">The word, where words are compared.</param>
/// <param name="Amount">The numerator: a whole number where every competency counts 1 and levels do not matter.</param>
/// <param name="Contribution">Amount by denominator: what is added to the score, below 0 where it sets the roles apart.</param>
public sealed record SimilarityContribution(ExplainedNeed? A, ExplainedNeed? B, string? Word, double Amount, double Contribution)
{
    /// <summary>What it is called: the word, the competency, or both of a pair.</summary>
    public string Title =>
        Word ?? (A is null || B is null || A.Concept == B.Concept ? (B ?? A)!.ToString() : $"{A} – {B}");

    /// <summary>Contribution and title.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Contribution:0.000} {Title}");
}
