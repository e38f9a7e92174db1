namespace Competency.Model.Names.Candidates;

/// <summary>A term of a text or of a query by its number, and how much it weighs or how often it stands there.</summary>
/// <param name="Term">The number of the term, from 0.</param>
/// <param name="Weight">The weight or count, above 0.</param>
internal readonly record struct TermWeight(int Term, double Weight);
