namespace Competency.Model.Names.Candidates;

// A term of a text or of a query by its number, and how much it weighs or how often it stands there.
// Term: The number of the term, from 0.
// Weight: The weight or count, above 0.
internal readonly record struct TermWeight(int Term, double Weight);
