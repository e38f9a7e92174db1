using System.Globalization;
using Competency.Model.Reports.Pages;

namespace Competency.Model;

/// <summary>
/// An answer as a page of HTML by itself: figures, tables that can be sorted and filtered, and what explains each number. It loads nothing
/// from anywhere, and forbids itself to; without script it says the same.
/// </summary>
/// <remarks>
/// The same content gives the same bytes. At its end stand the id of the catalog, the most important options and the version of the
/// library.
/// </remarks>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// GapReport gap = catalog.Gap(catalog["TFB5131-901v2"], catalog["TFB5131-902v3"]);
/// File.WriteAllText("gap.html", ReportPage.Of(gap));
/// </code>
/// </example>
public static class ReportPage
{
    /// <summary>
    /// A gap: its figures, every competency, the readiness for duties and tasks, and what to learn first; of a profile also what matched
    /// nothing.
    /// </summary>
    /// <param name="gap">A gap.</param>
    /// <param name="language">The language of words: Traditional Chinese for Chinese cultures, else English, the default.</param>
    public static string Of(GapReport gap, CultureInfo? language = null)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return GapPage.Of(gap, language ?? CultureInfo.InvariantCulture);
    }

    /// <summary>A role: what it is, its tasks, what it needs, and which roles are near.</summary>
    /// <param name="catalog">The catalog of the role.</param>
    /// <param name="role">A standard of the catalog.</param>
    /// <param name="language">The language of words: Traditional Chinese for Chinese cultures, else English, the default.</param>
    public static string Of(CompetencyCatalog catalog, CompetencyStandard role, CultureInfo? language = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(role);
        return RolePage.Of(catalog, role, language ?? CultureInfo.InvariantCulture);
    }
}
