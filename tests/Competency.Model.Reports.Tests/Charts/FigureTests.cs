using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Xunit;

namespace Competency.Model.Reports.Tests.Charts;

/// <summary>What every figure keeps: well-formed, described, encoded, the same everywhere.</summary>
public sealed class FigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<int> Counts => [0, 1, 2, 5, 40];

    [Property(Arbitrary = [typeof(StandardArbitraries)])]
    public void Figures_of_any_gap_are_well_formed_and_described(GeneratedStandards standards)
    {
        CompetencyCatalog catalog = standards.Catalog();
        foreach (CompetencyStandard from in catalog.Standards)
        {
            foreach (CompetencyStandard to in catalog.Standards)
            {
                Assert.All(SampleGaps.FiguresOf(catalog.Gap(from, to)), static figure => AssertWhole(figure));
            }
        }
    }

    [Fact]
    public void Nothing_is_a_figure_too() => Assert.All(SampleGaps.FiguresOf(SampleGaps.Empty), static figure => AssertWhole(figure));

    [Fact]
    public void The_same_gap_gives_the_same_bytes_in_every_culture()
    {
        string[] here = Drawn();

        Assert.Equal(here, Drawn());
        Assert.Equal(here, SampleGaps.In("ar-SA", Drawn));
        Assert.Equal(here, SampleGaps.In("de-DE", Drawn));
    }

    [Fact]
    public void Words_are_Chinese_where_asked_for()
    {
        Assert.All(SampleGaps.FiguresOf(SampleGaps.Whole, SampleGaps.Chinese), static figure =>
        {
            XElement svg = AssertWhole(figure);
            Assert.Equal("zh-Hant", svg.Attribute("lang")!.Value);
            Assert.DoesNotMatch("[a-z]{4,}", figure.Title + figure.Description);
        });
    }

    [Property]
    public void Whatever_a_document_says_is_text(NonNull<string> title)
    {
        string said = $"</text><script>alert(1)</script>&amp;\"'\u0001\uFFFE\uD800{title.Get}";
        CompetencyCatalog catalog = Sketch.Catalog(
            Sketch.Draft("X1", Sketch.Task("T1.1", 3, Sketch.Link("K01 " + said))).Called(said).Build(),
            Sketch.Draft("X2", Sketch.Task("T1.1", 4, Sketch.Link("K01 " + said), Sketch.Link("K02 " + said))).Called(said).Build());
        GapReport gap = catalog.Gap(catalog.StandardAt(0), catalog.StandardAt(1));

        Assert.All(
            [
                .. SampleGaps.FiguresOf(gap), Figures.FamilyMap([(said, 3), (said, 1)], [(0, 1, 0.5)]),
                Figures.HeatMap(catalog.SimilarityMatrix()),
            ],
            static figure => Assert.Empty(AssertWhole(figure).Descendants(Svg + "script")));
    }

    [Fact]
    public void Bars_are_as_long_as_their_numbers()
    {
        XElement svg = XElement.Parse(Figures.ByKind(SampleGaps.Whole).ToSvg());
        KindGap[] kinds = [.. SampleGaps.Whole.ByKind.Where(static kind => kind.Required > 0)];
        double most = kinds.Max(static kind => kind.Required);
        int[] counts =
        [
            .. kinds.SelectMany(static kind => (int[])[kind.Met, kind.BelowLevel, kind.PartlyMet, kind.Missing])
                .Where(static count => count > 0),
        ];

        double[] lengths =
        [
            .. svg.Descendants(Svg + "rect").Where(static rect => rect.Element(Svg + "title") is not null)
                .Select(static rect => Number(rect, "width")),
        ];

        Assert.Equal(counts.Select(count => 100 * count / most), lengths, static (expected, found) => Math.Abs(expected - found) < 0.01);
    }

    [Fact]
    public void Readiness_is_drawn_for_each_task_that_has_one()
    {
        XElement svg = XElement.Parse(Figures.ByTask(SampleGaps.Whole).ToSvg());

        Assert.All(
            SampleGaps.Whole.Tasks.Where(static task => task.Readiness is not null),
            task => Assert.Contains(svg.Descendants(Svg + "text"), text => text.Value == $"{task.Task}"));
    }

    [Fact]
    public void A_radar_has_at_most_twelve_axes()
    {
        XElement svg = XElement.Parse(Figures.Levels(SampleGaps.Whole).ToSvg());
        string[] points = svg.Descendants(Svg + "polygon").First().Attribute("points")!.Value.Split(' ');

        Assert.Equal(12, points.Length);
        Assert.Contains("Fewer than three levels", Figures.Levels(SampleGaps.Empty).ToSvg(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Families_stand_apart_and_within_the_map(int count)
    {
        Figure map = MapOf(count);
        XElement svg = AssertWhole(map);
        (double X, double Y, double Radius)[] circles =
        [
            .. svg.Descendants(Svg + "circle").Select(static circle => (Number(circle, "cx"), Number(circle, "cy"), Number(circle, "r"))),
        ];

        Assert.Equal(count, circles.Length);
        Assert.Equal(map.ToSvg(), MapOf(count).ToSvg());
        Assert.All(circles.Index(), one => Assert.All(
            circles[(one.Index + 1)..],
            other => Assert.True(double.Hypot(one.Item.X - other.X, one.Item.Y - other.Y) >= one.Item.Radius + other.Radius)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_path_has_a_frame_for_each_role(int steps)
    {
        XElement svg = AssertWhole(Figures.Pathway(Enumerable.Repeat(SampleGaps.Whole, steps)));

        Assert.Equal(steps == 0 ? 0 : steps + 1, svg.Descendants(Svg + "rect").Count(static rect => rect.Attribute("rx") is not null));
    }

    [Fact]
    public void What_is_no_family_or_step_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Figures.FamilyMap([("", 0)], []));
        Assert.Throws<ArgumentException>(() => Figures.FamilyMap([("a", 1)], [(0, 1, 1)]));
        Assert.Throws<ArgumentException>(() => Figures.FamilyMap([("a", 1), ("b", 1)], [(0, 1, double.NaN)]));
        Assert.Throws<ArgumentException>(() => Figures.Pathway([null!]));
    }

    [Fact]
    public void Two_figures_of_one_notebook_have_names_of_their_own()
    {
        string[] names = [.. Drawn().Select(static svg => XElement.Parse(svg).Attribute("aria-labelledby")!.Value)];

        Assert.Equal(names.Length, names.Distinct().Count());
    }

    // What .NET Interactive and Verso do: an attribute by its name, a method by its name.
    [Fact]
    public void A_notebook_shows_a_figure()
    {
        Figure figure = Figures.ByKind(SampleGaps.Whole);
        object attribute = Assert.Single(
            typeof(Figure).GetCustomAttributes(inherit: false), static found => found.GetType().Name == "TypeFormatterSourceAttribute");
        Type source = (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        IEnumerable<object> formatters =
            (IEnumerable<object>)source.GetMethod("CreateTypeFormatters")!.Invoke(Activator.CreateInstance(source), null)!;
        string[] shown =
        [
            .. formatters.Select(formatter =>
            {
                StringWriter writer = new();
                Assert.True((bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [figure, writer])!);
                return writer.ToString();
            }),
        ];

        Assert.Equal([figure.ToSvg(), $"{figure.Title}\n\n{figure.Description}\n"], shown);
        Assert.Equal(figure.ToSvg(), figure.ToHtml());
    }

    internal static XElement AssertWhole(Figure figure)
    {
        XElement svg = XElement.Parse(figure.ToSvg());
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.NotEmpty(figure.Title);
        Assert.NotEmpty(figure.Description);
        Assert.All(
            svg.Attribute("aria-labelledby")!.Value.Split(' '),
            id => Assert.Single(svg.Elements(), element => element.Attribute("id")?.Value == id && element.Value.Length > 0));
        Assert.DoesNotContain("NaN", svg.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("∞", svg.ToString(), StringComparison.Ordinal);
        return svg;
    }

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static string[] Drawn() => [.. SampleGaps.FiguresOf(SampleGaps.Whole).Select(static figure => figure.ToSvg())];

    private static Figure MapOf(int count) => Figures.FamilyMap(
        Enumerable.Range(1, count).Select(static size => ($"職類 {size}", size)),
        from one in Enumerable.Range(0, count)
        from other in Enumerable.Range(0, count)
        select (one, other, 1.0 / (1 + one + other)));
}
