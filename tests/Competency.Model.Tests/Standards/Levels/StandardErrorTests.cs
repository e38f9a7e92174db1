using Competency.Model.Standards.Levels;
using FsCheck;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Standards.Levels;

public sealed class StandardErrorTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(0.0)]
    [InlineData(0.125)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    public void An_error_is_kept_to_the_last_bit(double? error) => Assert.Equal(error, Level(3, error).StandardError);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_error_is_0_or_more(double error) => Assert.Throws<ArgumentOutOfRangeException>(() => Level(3, error));

    [Theory]
    [InlineData(null, "3.25")]
    [InlineData(0.0, "3.25 ± 0")]
    [InlineData(0.183, "3.25 ± 0.18")]
    [InlineData(0.5, "3.25 ± 0.5")]
    [InlineData(0.00432, "3.25 ± 0.004")]
    public void Levels_are_written_with_their_error(double? error, string text)
    {
        Assert.Equal(text, Level(3.25, error).ToStringWithError());
        Assert.Equal("3.25", Level(3.25, error).ToString());
    }

    [Fact]
    public void Levels_are_equal_with_equal_errors_only()
    {
        Assert.Equal(Level(3, 0.5), Level(3, 0.5));
        Assert.NotEqual(Level(3, 0), Level(3, null));
        Assert.Null(default(CompetencyLevel).StandardError);
    }

    [Fact]
    public void Of_equal_levels_the_more_precise_counts_in_any_order()
    {
        Assert.Equal(Level(3, 0.1), HighestLevel.Of(Level(3, 0.1), Level(3, 0.2)));
        Assert.Equal(Level(3, 0.1), HighestLevel.Of(Level(3, 0.2), Level(3, 0.1)));
        Assert.Equal(Level(3, 0.2), HighestLevel.Of(Level(2, 0.1), Level(3, 0.2)));
    }

    [Property]
    public void Without_errors_nothing_changes(NormalFloat held, NormalFloat required) => Assert.Equal(
        LevelDeficit.WithoutErrors(Level(held.Get, null), Level(required.Get, null)),
        LevelDeficit.Of(Level(held.Get, null), Level(required.Get, null)));

    [Property]
    public void A_difference_is_a_deficit_if_it_is_above_its_error(byte held, byte required, byte errorOfHeld, byte errorOfRequired)
    {
        double deficit = LevelDeficit.Of(Level(held, errorOfHeld), Level(required, errorOfRequired));
        double difference = required - held;
        bool isAbove = difference > 0 && difference * difference > (errorOfHeld * errorOfHeld) + (errorOfRequired * errorOfRequired);
        Assert.Equal(isAbove ? 1 - ((double)held / required) : 0, deficit, 1e-12);
    }

    private static CompetencyLevel Level(double value, double? error) =>
        new(value, LevelScale.OnetLevel) { StandardError = error };
}
