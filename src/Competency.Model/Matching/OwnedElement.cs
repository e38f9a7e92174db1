namespace Competency.Model.Matching;

/// <summary>An element to be grouped.</summary>
/// <param name="Element">The element.</param>
/// <param name="Owner">The key of its standard in the catalog, <c>CODE#2</c> in a conflict, or the id of its vocabulary.</param>
internal readonly record struct OwnedElement(CompetencyElement Element, string Owner);
