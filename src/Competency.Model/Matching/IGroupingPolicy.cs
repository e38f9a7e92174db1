using System.Collections.Immutable;

namespace Competency.Model.Matching;

/// <summary>
/// A policy that has to see all elements before it decides: one that goes around another policy and joins or splits what
/// that one groups.
/// </summary>
/// <remarks>The outcome depends on the elements alone, not on their order.</remarks>
public interface IGroupingPolicy : IMatchingPolicy
{
    /// <summary>Groups the elements of a catalog.</summary>
    /// <param name="elements">The elements, in the order of the catalog.</param>
    /// <param name="diagnostics">Takes findings about what could not be done.</param>
    IElementGrouping Group(ImmutableArray<OwnedElement> elements, DiagnosticBag diagnostics);
}
