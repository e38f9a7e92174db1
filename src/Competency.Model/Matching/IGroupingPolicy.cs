using System.Collections.Immutable;

namespace Competency.Model.Matching;

/// <summary>
/// A policy that has to see all elements before it decides: it goes around another policy and joins or splits the groups of
/// that one.
/// </summary>
/// <remarks>The outcome depends on the elements alone, not on their order.</remarks>
internal interface IGroupingPolicy : IMatchingPolicy
{
    /// <summary>Groups the elements of a catalog.</summary>
    /// <param name="elements">The elements, in the order of the catalog.</param>
    /// <param name="diagnostics">The diagnostics of the catalog.</param>
    IElementGrouping Group(ImmutableArray<OwnedElement> elements, DiagnosticBag diagnostics);
}
