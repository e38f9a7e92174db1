namespace Competency.Model.Similarity.Scorers;

// What one concept, pair of concepts or word adds to the numerator of a score.
// ConceptA: The concept of the first side, or −1.
// ConceptB: The concept of the second side, or −1.
// Amount: What it adds.
// Word: The word, if words are compared.
internal readonly record struct ScoreTerm(int ConceptA, int ConceptB, double Amount, string? Word = null);
