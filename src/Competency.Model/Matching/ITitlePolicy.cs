namespace Competency.Model.Matching;

// A policy whose keys, or some of them, follow from kind and title alone, so that elements with one title need one key.
internal interface ITitlePolicy : IMatchingPolicy
{
    // The key of an element.
    // known: Keys by kind and title that were found so far; the policy adds to it.
    string? KeyOf(CompetencyElement element, Dictionary<(ElementKind Kind, string Title), string?> known);
}
