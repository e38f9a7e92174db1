namespace Competency.Model.Tests.Standards.Levels;

public sealed class LevelScaleTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(6, true)]
    [InlineData(0, false)]
    [InlineData(7, false)]
    [InlineData(3.5, false)]
    [InlineData(-1, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    public void ICAP_has_six_whole_levels(double value, bool expected) => Assert.Equal(expected, LevelScale.Icap.Contains(value));

    [Theory]
    [InlineData(0, true)]
    [InlineData(4.25, true)]
    [InlineData(7, true)]
    [InlineData(7.01, false)]
    public void ONET_has_decimals(double value, bool expected) => Assert.Equal(expected, LevelScale.OnetLevel.Contains(value));

    [Fact]
    public void An_unknown_scale_has_no_ends()
    {
        LevelScale scale = LevelScale.FromId("house");
        Assert.True(scale.Contains(-1e300) && scale.Contains(0.5) && scale.Contains(1e300));
        Assert.False(scale.Contains(double.NaN));
        Assert.False(scale.Contains(double.NegativeInfinity));
        Assert.Equal("house", scale.ToString());
    }

    [Fact]
    public void The_middle_lies_between_known_ends()
    {
        Assert.Equal(3, LevelScale.OnetImportance.Middle);
        Assert.Equal(3.5, LevelScale.Icap.Middle);
        Assert.Null(LevelScale.FromId("house").Middle);
        Assert.Null(new LevelScale("half", Minimum: 1).Middle);
    }

    [Fact]
    public void Known_scales_are_found_by_id() =>
        Assert.All(LevelScale.All, static scale => Assert.Same(scale, LevelScale.FromId(scale.Id)));

    [Fact]
    public void A_scale_needs_an_id() => Assert.Throws<ArgumentException>(() => LevelScale.FromId(""));

    [Fact]
    public void Levels_compare_on_one_scale_only()
    {
        CompetencyLevel icap = new(3, LevelScale.Icap);
        Assert.True(icap.IsComparableTo(new CompetencyLevel(4, LevelScale.FromId("icap-1-6"))));
        Assert.False(icap.IsComparableTo(new CompetencyLevel(4, LevelScale.OnetLevel)));
        Assert.False(icap.IsComparableTo(default));
        Assert.True(default(CompetencyLevel).IsComparableTo(default));
        Assert.Equal("3.25", new CompetencyLevel(3.25, LevelScale.OnetLevel).ToString());
    }
}
