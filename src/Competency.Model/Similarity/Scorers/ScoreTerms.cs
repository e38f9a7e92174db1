namespace Competency.Model.Similarity.Scorers;

// What a score is made of: the amounts of all parts by the denominator sum to it.
// Parts: The parts that add something, by concept or word.
// Denominator: What they are divided by; 0 if nothing adds anything.
internal sealed record ScoreTerms(IReadOnlyList<ScoreTerm> Parts, double Denominator)
{
    // What an amount adds to the score.
    public double Contribution(double amount) => amount.Equals(0) ? 0 : amount / Denominator;
}
