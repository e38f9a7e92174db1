using System.Collections.Immutable;
using Competency.Model.Codes;

namespace Competency.Model.Catalog;

/// <summary>Finds standards of one framework that have one name and different codes; versions of one code are the same standard.</summary>
internal static class DuplicateTitles
{
    /// <summary>What stands before the name of a document that has no code.</summary>
    private const char Uncoded = '~';

    /// <summary>Reports every standard but the first of its name.</summary>
    public static void Report(ImmutableArray<KeyedStandard> standards, DiagnosticBag diagnostics)
    {
        Dictionary<(string? Framework, string Title), CompetencyStandard> first = [];
        HashSet<(string?, string, string)> told = [];
        foreach (CompetencyStandard standard in standards.Select(static entry => entry.Standard).Where(HasCodeAndTitle))
        {
            bool isFirst = first.TryAdd((standard.Framework, standard.Title), standard);
            bool isNew = told.Add((standard.Framework, standard.Title, WithoutVersion(standard)));
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
                    StandardLocations.PlaceOf(earlier, standard));
            }
        }

        diagnostics.Standard = null;
    }

    private static bool HasCodeAndTitle(CompetencyStandard standard) =>
        standard.Title.Length > 0 && standard.Code.Text is [not Uncoded, ..];

    private static string WithoutVersion(CompetencyStandard standard) =>
        standard.IcapCode is IcapCode code ? code.Base : standard.Code.Text;
}
