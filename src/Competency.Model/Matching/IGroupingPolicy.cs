using System.Collections.Immutable;

namespace Competency.Model.Matching;

// A policy that has to see all elements before it decides: it goes around another policy and joins or splits the groups of that
// one.
// The outcome depends on the elements alone, not on their order.
internal interface IGroupingPolicy : IMatchingPolicy
{
    // Groups the elements of a catalog.
    // elements: The elements, in the order of the catalog.
    // diagnostics: The diagnostics of the catalog.
    IElementGrouping Group(ImmutableArray<OwnedElement> elements, DiagnosticBag diagnostics);
}
