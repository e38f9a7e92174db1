using Competency.Model.Matching;

namespace Competency.Model.Alignment;

/// <summary>Pairs that mappings of a catalog speak of already, and an element and itself.</summary>
internal sealed class DecidedPairs(CompetencyCatalog from, CompetencyCatalog to)
{
    private readonly bool _isOneCatalog = ReferenceEquals(from, to);

    /// <summary>Whether nothing is left to be suggested for the pair.</summary>
    public bool Contain(Suggestion suggestion) =>
        _isOneCatalog &&
        (ReferenceEquals(suggestion.Subject.Element, suggestion.Object.Element) || (from.Policy is MappingPolicy && IsMapped(suggestion)));

    private bool IsMapped(Suggestion suggestion) =>
        from.Explain(suggestion.Subject.Element, suggestion.Object.Element).Reasons.Any(static reason => reason.Mapping is not null) ||
        from.RelationsOf(suggestion.Subject.Concept).Any(relation => relation.To == suggestion.Object.Concept);
}
