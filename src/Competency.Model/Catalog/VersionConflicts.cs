using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Formats;
using Competency.Model.Standards;
using Competency.Model.Text;

namespace Competency.Model.Catalog;

// Finds versions of one standard that each call themselves the one in force.
internal static class VersionConflicts
{
    // Reports every version but the latest that contradicts the latest. What to do depends on whether both are one role: a code given
    // to another role makes nothing superseded.
    public static void Report(ImmutableArray<KeyedStandard> standards, DiagnosticBag diagnostics)
    {
        IEnumerable<IGrouping<string, CompetencyStandard>> sameCode = standards
            .Select(static entry => entry.Standard)
            .Where(static standard => standard.IcapCode is not null)
            .GroupBy(static standard => standard.IcapCode.GetValueOrDefault().Base, StringComparer.Ordinal);
        foreach (IGrouping<string, CompetencyStandard> documents in sameCode)
        {
            Report([.. documents], diagnostics);
        }

        diagnostics.Standard = null;
    }

    private static void Report(CompetencyStandard[] sameCode, DiagnosticBag diagnostics)
    {
        IGrouping<IcapCode, int>[] current =
        [
            .. Enumerable.Range(0, sameCode.Length)
                .Where(position => CallsItselfCurrent(sameCode[position]))
                .GroupBy(position => sameCode[position].IcapCode.GetValueOrDefault())
                .OrderBy(static version => version.Key),
        ];
        if (current.Length < 2)
        {
            return;
        }

        EditionEvidence evidence = new(sameCode);
        if (evidence.HasReachedLimit)
        {
            diagnostics.Standard = current[^1].Key.ToString();
            diagnostics.Add(
                FileRules.LimitReached,
                LocationOf(sameCode[current[^1].First()]),
                (Phrase)$"comparisons for each of {sameCode.Length} standards with the code {current[^1].Key.Base}",
                EditionEvidence.MostCandidates);
        }

        IcapCode latest = current[^1].Key;
        HashSet<int> roles = [.. current[^1].Select(evidence.RoleOf)];
        foreach (IGrouping<IcapCode, int> older in current[..^1])
        {
            diagnostics.Standard = older.Key.ToString();
            Phrase advice = older.Select(evidence.RoleOf).Any(roles.Contains)
                ? (Phrase)$"Mark {older.Key} as superseded (歷史版本)."
                : $"Nothing shows that they are one role: if they are, mark {older.Key} as superseded (歷史版本); "
                    + $"if not, give one of them its own code.";
            diagnostics.Add(CatalogRules.VersionConflict, LocationOf(sameCode[older.First()]), older.Key, latest, advice);
        }
    }

    private static SourceLocation LocationOf(CompetencyStandard standard) =>
        standard.Provenance is Provenance provenance ? new SourceLocation { File = provenance.Source } : SourceLocation.None;

    private static bool CallsItselfCurrent(CompetencyStandard standard) =>
        standard.Versions.Any(version => version.Status == VersionStatus.Current && OwnVersion.IsAbout(version, standard));
}
