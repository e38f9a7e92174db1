using System.Globalization;
using Competency.Model.Reports.Charts;

namespace Competency.Model;

/// <summary>Figures of answers: gaps, levels, similarities, paths and families.</summary>
/// <remarks>
/// Every method takes the language of the words in the figure: Traditional Chinese for Chinese cultures, else English, which is the default
/// whatever the culture of the thread is. Names of competencies and roles stay as documents have them.
/// </remarks>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// GapReport gap = catalog.Gap(catalog["TFB5131-901v2"], catalog["TFB5131-902v3"]);
/// File.WriteAllText("gap.svg", Figures.ByKind(gap).ToSvg());
/// </code>
/// </example>
public static class Figures
{
    private const int MaxRoles = 20_000;
    private const int MaxFamilies = 200;

    /// <summary>How many competencies of each kind are met, below level, partly met or missing, as bars.</summary>
    /// <param name="gap">A gap.</param>
    /// <param name="language">The language of words; default: English.</param>
    public static Figure ByKind(GapReport gap, CultureInfo? language = null) => OutcomeBars.ByKind(Given(gap), LanguageOf(language));

    /// <summary>The same for each main duty of the target; a competency counts in every duty that needs it.</summary>
    /// <param name="gap">A gap.</param>
    /// <param name="language">The language of words; default: English.</param>
    public static Figure ByDuty(GapReport gap, CultureInfo? language = null) => OutcomeBars.ByDuty(Given(gap), LanguageOf(language));

    /// <summary>How ready the origin is for each task of the target, as bars, and what the task lacks.</summary>
    /// <param name="gap">A gap.</param>
    /// <param name="language">The language of words; default: English.</param>
    public static Figure ByTask(GapReport gap, CultureInfo? language = null) => ReadinessBars.ByTask(Given(gap), LanguageOf(language));

    /// <summary>
    /// Levels needed and held as a radar, for at most twelve competencies: those below level first, then those with the largest part in the
    /// shortage. Only levels on one scale stand in it, the one that most of them have.
    /// </summary>
    /// <param name="gap">A gap.</param>
    /// <param name="language">The language of words; default: English.</param>
    public static Figure Levels(GapReport gap, CultureInfo? language = null) => LevelRadar.Of(Given(gap), LanguageOf(language));

    /// <summary>What only the origin has, what both have, and what only the target needs: all and by kind, as bars.</summary>
    /// <param name="gap">A gap.</param>
    /// <param name="language">The language of words; default: English.</param>
    public static Figure Comparison(GapReport gap, CultureInfo? language = null) => ComparisonBars.Of(Given(gap), LanguageOf(language));

    /// <summary>
    /// The steps of a path as a chain of roles from top to bottom, with the gap of each step between them. The steps of a path of
    /// Competency.Model.Graphs are <c>path.Steps.Select(step => step.Gap)</c>.
    /// </summary>
    /// <param name="steps">The gap of each step, in order; none gives a figure that says so.</param>
    /// <param name="language">The language of words; default: English.</param>
    /// <exception cref="ArgumentException">A step is <see langword="null"/>.</exception>
    public static Figure Pathway(IEnumerable<GapReport> steps, CultureInfo? language = null)
    {
        ArgumentNullException.ThrowIfNull(steps);
        GapReport[] all = [.. steps];
        return Array.Exists(all, static step => step is null)
            ? throw new ArgumentException("A step is null. Pass the gaps of the steps.", nameof(steps))
            : PathwayChart.Of(all, LanguageOf(language));
    }

    /// <summary>
    /// The scores of a matrix as a heat map. Rows and columns stand in the order of clusters, by average linkage, so that groups of similar
    /// roles are dark squares along the diagonal. Up to 60 roles have names; more are a picture of pixels in the figure, of which each is
    /// one pair, or with more than 1504 roles the mean of several.
    /// </summary>
    /// <param name="matrix">The scores; n × n numbers are kept in memory while it is drawn.</param>
    /// <param name="language">The language of words; default: English.</param>
    /// <exception cref="ArgumentException">There are more than 20,000 standards.</exception>
    public static Figure HeatMap(SimilarityMatrix matrix, CultureInfo? language = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return matrix.Standards.Length > MaxRoles
            ? throw new ArgumentException(
                $"A heat map has at most {MaxRoles} standards. Pass a matrix of a part, by SimilarityOptions.Filter.", nameof(matrix))
            : MatrixMap.Of(matrix, LanguageOf(language));
    }

    /// <summary>
    /// A map of families of roles: each a disk whose area shows the number of its roles, near to those that it is linked to; the three
    /// strongest links of each are lines, as wide as they are strong.
    /// </summary>
    /// <param name="families">The name and the number of roles of each, such as center and members of Competency.Model.Graphs.</param>
    /// <param name="links">The positions of two families, and the weight of their link; links of 0 or less are left out.</param>
    /// <param name="language">The language of words; default: English.</param>
    /// <exception cref="ArgumentException">
    /// There are more than 200 families, one has no name or fewer than one role, or a link leads to none of them or is no number.
    /// </exception>
    public static Figure FamilyMap(
        IEnumerable<(string Name, int Size)> families, IEnumerable<(int From, int To, double Weight)> links, CultureInfo? language = null)
    {
        ArgumentNullException.ThrowIfNull(families);
        ArgumentNullException.ThrowIfNull(links);
        (string Name, int Size)[] all = [.. families];
        (int From, int To, double Weight)[] drawn = [.. links];
        if (all.Length > MaxFamilies || Array.Exists(all, static family => family.Name is null || family.Size < 1))
        {
            throw new ArgumentException($"Pass at most {MaxFamilies} families, each with a name and at least one role.", nameof(families));
        }

        if (Array.Exists(drawn, link => !IsIn(link.From) || !IsIn(link.To) || !double.IsFinite(link.Weight)))
        {
            throw new ArgumentException("A link needs the positions of two families, and a number as its weight.", nameof(links));
        }

        return FamilyChart.Of(all, [.. drawn.Where(static link => link.Weight > 0 && link.From != link.To)], LanguageOf(language));

        bool IsIn(int family) => family >= 0 && family < all.Length;
    }

    private static GapReport Given(GapReport gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return gap;
    }

    private static CultureInfo LanguageOf(CultureInfo? language) => language ?? CultureInfo.InvariantCulture;
}
