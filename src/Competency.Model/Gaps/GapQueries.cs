using Competency.Model.Gaps;

namespace Competency.Model;

/// <summary>The gap between what somebody can do and what a standard requires.</summary>
public static class GapQueries
{
    /// <summary>The gap between two standards of a catalog: for somebody who meets the first and wants to meet the second.</summary>
    /// <param name="catalog">The catalog of both.</param>
    /// <param name="from">The origin: its requirements are taken as held.</param>
    /// <param name="to">The target.</param>
    /// <param name="options">The options; <see cref="GapOptions.Default"/> if <see langword="null"/>.</param>
    /// <returns>Every competency that either standard needs, compared.</returns>
    /// <exception cref="ArgumentException">A standard is not in the catalog.</exception>
    /// <example>
    /// What a barista of the first standard lacks for the second one:
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// GapReport gap = catalog.Gap(catalog["TFB5131-901v2"], catalog["TFB5131-902v3"]);
    /// Console.WriteLine(FormattableString.Invariant($"coverage {gap.Coverage:P0}, shortage {gap.Shortage:P0}"));
    /// foreach (GapItem item in gap.Missing)
    /// {
    ///     Console.WriteLine(item);
    /// }
    /// </code>
    /// </example>
    public static GapReport Gap(this CompetencyCatalog catalog, CompetencyStandard from, CompetencyStandard to, GapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        options ??= GapOptions.Default;
        GapParty origin = GapParty.Of(catalog, from, options);
        return new GapReport(new GapAnalysis(catalog, origin, GapParty.Of(catalog, to, options), options));
    }

    /// <summary>The gap between two standards of a catalog that are named as people name them.</summary>
    /// <param name="catalog">The catalog of both.</param>
    /// <param name="from">
    /// The origin: its code or another name, see <see cref="CompetencyCatalog.TryGet(string?, out CompetencyStandard?)"/>.
    /// </param>
    /// <param name="to">The target, likewise.</param>
    /// <param name="options">The options; <see cref="GapOptions.Default"/> if <see langword="null"/>.</param>
    /// <returns>Every competency that either standard needs, compared.</returns>
    /// <exception cref="KeyNotFoundException">
    /// A name is that of no standard, or of several; the message says which may be meant.
    /// </exception>
    public static GapReport Gap(this CompetencyCatalog catalog, string from, string to, GapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return catalog.Gap(catalog[from], catalog[to], options);
    }

    /// <summary>The gap between the profile of a person, course or team and a standard.</summary>
    /// <param name="catalog">The catalog of both.</param>
    /// <param name="from">The origin.</param>
    /// <param name="to">The target.</param>
    /// <param name="options">The options; <see cref="GapOptions.Default"/> if <see langword="null"/>.</param>
    /// <returns>Every competency that the profile has or the standard needs, compared.</returns>
    /// <exception cref="ArgumentException">The profile is of another catalog, or the standard is not in this one.</exception>
    /// <example>
    /// What Ann lacks for a standard:
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// CompetencyProfile ann = catalog.Profile("Ann", ["沖煮用水水質知識", "磨豆機刻度校正"]);
    /// GapReport gap = catalog.Gap(ann, catalog["TFB5131-902v3"]);
    /// Console.WriteLine($"{gap.Met.Length} met, {gap.Missing.Length} missing");
    /// </code>
    /// </example>
    public static GapReport Gap(this CompetencyCatalog catalog, CompetencyProfile from, CompetencyStandard to, GapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        options ??= GapOptions.Default;
        GapParty origin = GapParty.Of(catalog, from, options);
        return new GapReport(new GapAnalysis(catalog, origin, GapParty.Of(catalog, to, options), options));
    }

    /// <summary>The gap between the profile of a person, course or team and the standard that a text names.</summary>
    /// <param name="catalog">The catalog of both.</param>
    /// <param name="from">The origin.</param>
    /// <param name="to">The target, by anything that <c>catalog[text]</c> takes: its code, the last part of its URI, or its title.</param>
    /// <param name="options">The options; <see cref="GapOptions.Default"/> if <see langword="null"/>.</param>
    /// <returns>Every competency that the profile has or the standard needs, compared.</returns>
    /// <exception cref="ArgumentException">The profile is of another catalog.</exception>
    /// <exception cref="KeyNotFoundException">The text names no standard, or several; the message says what may be meant.</exception>
    /// <example>
    /// How ready Ann is, and what she should learn first:
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// GapReport gap = catalog.Gap(catalog.Profile("Ann", ["沖煮用水水質知識", "磨豆機刻度校正"]), "咖啡師");
    /// Console.WriteLine(FormattableString.Invariant($"{gap.Readiness:P0} ready; first {gap.LearningOrder()[0].Item.Concept.Title}"));
    /// </code>
    /// </example>
    public static GapReport Gap(this CompetencyCatalog catalog, CompetencyProfile from, string to, GapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return catalog.Gap(from, catalog[to], options);
    }
}
