using System.Xml.Linq;
using Competency.Model.Reports.Charts;

namespace Competency.Model.Reports.Tests.Charts;

/// <summary>Scores as colors: with names for a few roles, as a picture for many.</summary>
public sealed class HeatMapTests
{
    private const int LargestFigure = 2_000_000;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(60)]
    public void A_few_roles_have_a_cell_for_each_pair(int count)
    {
        XElement svg = FigureTests.AssertWhole(Figures.HeatMap(Matrix(count)));

        Assert.Equal(count * count, svg.Descendants(Svg + "rect").Count(static rect => rect.Element(Svg + "title") is not null));
    }

    [Fact]
    public void Many_roles_are_a_picture()
    {
        Figure figure = Figures.HeatMap(Matrix(61));
        XElement svg = FigureTests.AssertWhole(figure);
        string picture = svg.Descendants(Svg + "image").Single().Attribute("href")!.Value;

        Assert.StartsWith("data:image/png;base64,", picture, StringComparison.Ordinal);
        Assert.Equal(figure.ToSvg(), Figures.HeatMap(Matrix(61)).ToSvg());
    }

    [Fact]
    public void A_distance_is_dark_where_it_is_small()
    {
        CompetencyCatalog catalog = SampleGaps.Catalog;
        Figure near = Figures.HeatMap(catalog.SimilarityMatrix(new SimilarityOptions { Measure = SimilarityMeasures.Coverage }));
        Figure far = Figures.HeatMap(catalog.SimilarityMatrix(new SimilarityOptions { Measure = SimilarityMeasures.Shortage }));

        Assert.NotEqual(near.ToSvg(), far.ToSvg());
        FigureTests.AssertWhole(far);
    }

    // As many as ESCO has occupations, and no two scores alike, so that nothing is saved by compressing.
    [Fact]
    public void However_many_roles_there_are_a_picture_is_less_than_two_megabytes()
    {
        Random random = new(1);
        float[] scores = new float[3008 * 3008];
        for (int at = 0; at < scores.Length; at++)
        {
            scores[at] = random.NextSingle();
        }

        HeatMap map = new(scores, 3008, isDistance: false);
        map.Draw([]);

        Assert.Equal(2, map.RolesPerPixel);
        Assert.InRange(map.Content.Length, 1, LargestFigure);
    }

    private static SimilarityMatrix Matrix(int count) => Sketch.Catalog(
    [
        .. Enumerable.Range(1, count).Select(static role => Sketch.Standard(
            $"X{role}", Sketch.Task("T1.1", 3, $"K01 知識{role % 7}", $"S01 技能{role % 5}", $"K02 知識{role}"))),
    ]).SimilarityMatrix(new SimilarityOptions { Measure = SimilarityMeasures.Jaccard });
}
