using System.Collections.Immutable;
using Competency.Model.Codes;

namespace Competency.Model.Catalog;

// Finds standards of one framework with one title and different codes; versions of one code are the same standard.
internal static class DuplicateTitles
{
    // The first character of the key of a document without a code.
    private const char Uncoded = '~';

    // Reports every standard but the first of its name.
    public static void Report(ImmutableArray<KeyedStandard> standards, DiagnosticBag diagnostics)
    {
        Dictionary<(string? Framework, string Title), CompetencyStandard> first = [];
        HashSet<(string?, string, string)> reported = [];
        foreach (CompetencyStandard standard in standards.Select(static entry => entry.Standard).Where(HasCodeAndTitle))
        {
            bool isFirst = first.TryAdd((standard.Framework, standard.Title), standard);
            bool isNew = reported.Add((standard.Framework, standard.Title, WithoutVersion(standard)));
            if (!isFirst && isNew)
            {
                CompetencyStandard earlier = first[(standard.Framework, standard.Title)];
                diagnostics.Standard = standard.Code.Text;
                diagnostics.Add(
                    CatalogRules.TitleShared,
                    StandardLocations.LocationOf(standard),
                    standard.Code,
                    standard.Title,
                    earlier.Code,
                    StandardLocations.LocationTextOf(earlier, standard));
            }
        }

        diagnostics.Standard = null;
    }

    private static bool HasCodeAndTitle(CompetencyStandard standard) =>
        standard.Title.Length > 0 && standard.Code.Text is [not Uncoded, ..];

    private static string WithoutVersion(CompetencyStandard standard) =>
        standard.IcapCode is IcapCode code ? code.Base : standard.Code.Text;
}
