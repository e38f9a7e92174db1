using System.Collections.Immutable;
using Competency.Model.Matching;

namespace Competency.Model.Catalog;

// Reports the exceptions of a matching policy, once for each standard and vocabulary.
internal static class PolicyFailures
{
    public static void Report(
        string policy,
        ImmutableArray<PolicyFailure> failures,
        ImmutableArray<OwnedElement> elements,
        IEnumerable<(string Owner, SourceLocation Location)> owners,
        DiagnosticBag diagnostics)
    {
        if (failures.IsEmpty)
        {
            return;
        }

        ILookup<string, PolicyFailure> byOwner = failures.ToLookup(failure => elements[failure.Element].Owner, StringComparer.Ordinal);
        foreach ((string owner, SourceLocation location) in owners.DistinctBy(static owner => owner.Owner, StringComparer.Ordinal))
        {
            PolicyFailure[] failed = [.. byOwner[owner]];
            if (failed.Length > 0)
            {
                CompetencyElement first = elements[failed[0].Element].Element;
                diagnostics.Standard = owner;
                diagnostics.Add(CatalogRules.PolicyFailed, location, policy, failed.Length, owner, first, failed[0].Exception);
            }
        }

        diagnostics.Standard = null;
    }
}
