using System.Globalization;

namespace Competency.Model.Tests.Measures;

public sealed class SimilarityMeasuresTests
{
    private static readonly SetOverlap Example = new(Shared: 3, SizeA: 4, SizeB: 9);

    [Theory]
    [InlineData("jaccard", 3.0 / 10)]
    [InlineData("dice", 6.0 / 13)]
    [InlineData("cosine", 3.0 / 6)]
    [InlineData("overlap", 3.0 / 4)]
    [InlineData("coverage", 3.0 / 9)]
    [InlineData("tversky:0.5,1", 3.0 / 9.5)]
    [InlineData("tversky:1,1", 3.0 / 10)]
    [InlineData("Tversky:0,1", 3.0 / 9)]
    [InlineData("tversky:0,0", 1)]
    [InlineData("ruzicka", 3.0 / 10)]
    [InlineData("shortage", 6.0 / 9)]
    [InlineData("redundancy", 1.0 / 4)]
    public void Scores_of_an_example_computed_by_hand(string name, double expected)
    {
        Assert.True(SimilarityMeasures.TryParse(name, out SimilarityMeasure? measure));
        Assert.Equal(expected, Assert.IsAssignableFrom<SetMeasure>(measure).Score(Example), 1e-15);
    }

    [Fact]
    public void Kinds_count_by_their_shares_however_many_competencies_they_have()
    {
        CompetencyStandard a = Sketch.Standard("A", Sketch.Task("T1.1", 3, "K01 甲", "S01 一", "S02 二", "S03 三"));
        CompetencyStandard b = Sketch.Standard("B", Sketch.Task("T1.1", 3, "K01 甲", "S01 四", "S02 五", "S03 三"));
        CompetencyCatalog catalog = Sketch.Catalog(a, b);

        Assert.Equal(2.0 / 6, catalog.Similarity(a, b, new() { Measure = SimilarityMeasures.Jaccard }).Score, 1e-15);
        Assert.Equal((0.5 * 1) + (0.5 * 0.2), Shared(0.5, 0.5, 7), 1e-15); // neither needs an attitude
        Assert.Equal(1, Shared(2, 0, 0), 1e-15);
        Assert.Equal(0.2, Shared(0, 2, 0), 1e-15);
        Assert.Equal(1, Score([new(ElementKind.Attitude, 1)]));
        Assert.Throws<ArgumentException>(static () => SimilarityMeasures.ByKind(SimilarityMeasures.Jaccard, []));

        double Shared(double knowledge, double skill, double attitude) =>
            Score([new(ElementKind.Knowledge, knowledge), new(ElementKind.Skill, skill), new(ElementKind.Attitude, attitude)]);

        double Score(IEnumerable<KeyValuePair<ElementKind, double>> shares) =>
            catalog.Similarity(a, b, new() { Measure = SimilarityMeasures.ByKind(SimilarityMeasures.Jaccard, shares) }).Score;
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("euclid")]
    [InlineData("tversky")]
    [InlineData("tversky:1")]
    [InlineData("tversky:1,2,3")]
    [InlineData("tversky:-1,1")]
    [InlineData("tversky:NaN,1")]
    [InlineData("tversky:1,Infinity")]
    [InlineData("shares:")]
    [InlineData("shares:jaccard")]
    [InlineData("shares:jaccard,")]
    [InlineData("shares:knowledge=1")]
    [InlineData("shares:euclid,knowledge=1")]
    [InlineData("shares:names,knowledge=1")]
    [InlineData("shares:jaccard,knowledge=0")]
    [InlineData("shares:jaccard,knowledge=1,knowledge=2")]
    [InlineData("shares:jaccard,knowledge=-1")]
    [InlineData("shares:jaccard,=1")]
    [InlineData("shares:shares:jaccard,knowledge=1,skill=1")]
    public void Other_names_are_no_measures(string? name) => Assert.False(SimilarityMeasures.TryParse(name, out _));

    [Fact]
    public void Names_lead_back_to_their_measures_in_every_culture()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            SetMeasure tversky = SimilarityMeasures.Tversky(0.25, 1.75);
            SimilarityMeasure byKind = SimilarityMeasures.ByKind(tversky, [new(ElementKind.Skill, 0.5), new(ElementKind.Knowledge, 1.5)]);
            foreach (SimilarityMeasure measure in SimilarityMeasures.All.Append(tversky).Append(byKind))
            {
                Assert.True(SimilarityMeasures.TryParse(measure.Name, out SimilarityMeasure? parsed));
                Assert.Equal(measure.Name, parsed.Name);
                Assert.Equal((measure as SetMeasure)?.Score(Example), (parsed as SetMeasure)?.Score(Example));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("centered", "centred")]
    [InlineData("Centered-Levels", "centred-levels")]
    [InlineData("RUZICKA", "jaccard")]
    public void Aliases_are_read_and_not_written(string alias, string name)
    {
        Assert.True(SimilarityMeasures.TryParse(alias, out SimilarityMeasure? measure));
        Assert.Equal(name, measure.Name);
    }

    [Fact]
    public void The_usual_tversky_is_one_measure()
    {
        Assert.Same(SimilarityMeasures.All.Single(static measure => measure.Name == "tversky:0.5,1"), SimilarityMeasures.Tversky());
        Assert.True(SimilarityMeasures.TryParse("Tversky:0.5,1", out SimilarityMeasure? parsed));
        Assert.Same(SimilarityMeasures.Tversky(), parsed);
    }

    [Fact]
    public void Weights_of_tversky_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SimilarityMeasures.Tversky(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SimilarityMeasures.Tversky(1, double.NaN));
    }
}
