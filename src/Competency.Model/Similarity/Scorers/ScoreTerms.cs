namespace Competency.Model.Similarity.Scorers;

/// <summary>What a score is made of: the amounts of all parts by the denominator sum to it.</summary>
/// <param name="Parts">The parts that add something, by concept or word.</param>
/// <param name="Denominator">What they are divided by; 0 if nothing adds anything.</param>
internal sealed record ScoreTerms(IReadOnlyList<ScoreTerm> Parts, double Denominator)
{
    /// <summary>What an amount adds to the score.</summary>
    public double Contribution(double amount) => amount.Equals(0) ? 0 : amount / Denominator;
}
