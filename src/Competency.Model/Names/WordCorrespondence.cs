namespace Competency.Model.Names;

/// <summary>A word of one name with the word of the other that stands for it, or alone.</summary>
/// <param name="First">The word of the first name; missing where only the second has one.</param>
/// <param name="Second">The word of the second name; missing where only the first has one.</param>
/// <param name="Relation">
/// How they stand to each other: same, exact, close, wider and narrower (the first is), containing and contained, related,
/// alike, kin, verbs, contrast; <c>only</c> for a word alone, <c>echo</c> for one that repeats another.
/// </param>
public readonly record struct WordCorrespondence(string? First, string? Second, string Relation);
