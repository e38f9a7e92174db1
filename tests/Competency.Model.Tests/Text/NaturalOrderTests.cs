using Competency.Model.Text;

namespace Competency.Model.Tests.Text;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("T2.2", "T2.10")]
    [InlineData("K9", "K10")]
    [InlineData("K10", "K100")]
    [InlineData("K1", "K2")]
    [InlineData("", "K")]
    [InlineData("K", "K1")]
    [InlineData("K2a", "K2b")]
    [InlineData("O1.9.9", "O1.10.1")]
    [InlineData("APA2654-001v9", "APA2654-001v10")]
    [InlineData("99999999999999999998", "99999999999999999999")]
    [InlineData("9", "10000000000000000000000")]
    [InlineData("T0002", "T10")]
    public void Numbers_compare_by_value(string first, string second)
    {
        Assert.True(NaturalOrder.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Compare(second, first) > 0);
        Assert.True(NaturalOrder.Comparer.Compare(first, second) < 0);
    }

    [Fact]
    public void Codes_that_differ_in_leading_zeros_are_neighbors_and_not_equal()
    {
        string[] codes = ["K2", "K1", "K01", "K001", "K02"];
        Array.Sort(codes, NaturalOrder.Comparer);
        Assert.Equal(["K001", "K01", "K1", "K02", "K2"], codes);
    }

    [Fact]
    public void Full_width_digits_are_no_digits() => Assert.True(NaturalOrder.Compare("K２", "K１０") > 0);

    [Fact]
    public void Missing_text_comes_with_the_empty_one() => Assert.Equal(0, NaturalOrder.Comparer.Compare(null, ""));
}
