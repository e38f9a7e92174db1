namespace Competency.Model.Matching;

/// <summary>An element to be grouped.</summary>
/// <param name="Element">The element.</param>
/// <param name="Owner">What the catalog calls its owner: the key of the standard, <c>CODE#2</c> in a conflict, or the id of the vocabulary.</param>
internal readonly record struct OwnedElement(CompetencyElement Element, string Owner);
