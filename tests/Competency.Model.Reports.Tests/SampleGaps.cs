using System.Globalization;

namespace Competency.Model.Reports.Tests;

/// <summary>Gaps of the samples, and languages to show them in.</summary>
internal static class SampleGaps
{
    public static CompetencyCatalog Catalog { get; } = new CatalogLoader().Load(SharedData.Samples).Catalog;

    public static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-TW");

    /// <summary>A gap with competencies of every outcome.</summary>
    public static GapReport Whole { get; } = Catalog.Gap(
        "TFB5131-901", "TFB5131-902",
        new GapOptions { PartialCredit = PartialCredit.Default with { Sources = [PartialCredit.NameMatcher] } });

    /// <summary>Nothing that is needed or held.</summary>
    public static GapReport Empty { get; } = EmptyGap();

    /// <summary>Every figure of a gap.</summary>
    public static IEnumerable<Figure> FiguresOf(GapReport gap, CultureInfo? language = null) =>
    [
        Figures.ByKind(gap, language), Figures.ByDuty(gap, language), Figures.ByTask(gap, language), Figures.Levels(gap, language),
        Figures.Comparison(gap, language), Figures.Pathway([gap], language), Figures.Pathway([gap, gap], language),
    ];

    /// <summary>What an action makes while the culture is another one.</summary>
    public static T In<T>(string culture, Func<T> make)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo uiBefore = CultureInfo.CurrentUICulture;
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(culture), Chinese);
            return make();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }

    private static GapReport EmptyGap()
    {
        CompetencyCatalog catalog = Sketch.Catalog(Sketch.Standard("X1"), Sketch.Standard("X2"));
        return catalog.Gap(catalog.StandardAt(0), catalog.StandardAt(1));
    }
}
