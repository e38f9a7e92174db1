namespace Competency.Model.Names;

/// <summary>An element that may be the same competency as another one: a suggestion, which merges nothing.</summary>
/// <param name="Element">The element that was found.</param>
/// <param name="Names">How its name stands to that of the other element, of all their names the pair that stands nearest.</param>
public sealed record ElementMatch(CompetencyElement Element, NameMatch Names);
