namespace Competency.Model.Similarity.Scorers;

/// <summary>What one concept, pair of concepts or word adds to the numerator of a score.</summary>
/// <param name="ConceptA">The concept of the first side, or −1.</param>
/// <param name="ConceptB">The concept of the second side, or −1.</param>
/// <param name="Amount">What it adds.</param>
/// <param name="Word">The word, if words are compared.</param>
internal readonly record struct ScoreTerm(int ConceptA, int ConceptB, double Amount, string? Word = null);
