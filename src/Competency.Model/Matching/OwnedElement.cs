namespace Competency.Model.Matching;

// An element to be grouped.
// Element: The element.
// Owner: The key of its standard in the catalog, CODE#2 in a conflict, or the id of its vocabulary.
internal readonly record struct OwnedElement(CompetencyElement Element, string Owner);
