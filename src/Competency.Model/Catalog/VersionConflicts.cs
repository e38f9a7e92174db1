using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Standards;

namespace Competency.Model.Catalog;

// Finds versions of one standard that each call themselves the one in force.
internal static class VersionConflicts
{
    // Reports every version but the latest that contradicts the latest.
    public static void Report(ImmutableArray<KeyedStandard> standards, DiagnosticBag diagnostics)
    {
        IEnumerable<IGrouping<string, IcapCode>> versions = standards
            .Where(static entry => CallsItselfCurrent(entry.Standard))
            .Select(static entry => entry.Standard.IcapCode.GetValueOrDefault())
            .Distinct()
            .GroupBy(static code => code.Base, StringComparer.Ordinal);

        foreach (IGrouping<string, IcapCode> current in versions)
        {
            IcapCode latest = current.Max();
            foreach (IcapCode older in current.Where(code => code != latest).Order())
            {
                diagnostics.Standard = older.ToString();
                diagnostics.Add(CatalogRules.VersionConflict, LocationOf(older, standards), older, latest);
            }
        }

        diagnostics.Standard = null;
    }

    private static SourceLocation LocationOf(IcapCode code, ImmutableArray<KeyedStandard> standards) =>
        standards.FirstOrDefault(entry => entry.Standard.IcapCode == code).Standard?.Provenance is Provenance provenance
            ? new SourceLocation { File = provenance.Source }
            : SourceLocation.None;

    private static bool CallsItselfCurrent(CompetencyStandard standard) =>
        standard.IcapCode is not null &&
        standard.Versions.Any(version => version.Status == VersionStatus.Current && OwnVersion.IsAbout(version, standard));
}
