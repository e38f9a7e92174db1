using Competency.Model.Graphs.Exchange;

namespace Competency.Model.Graphs.Tests.Exchange;

public sealed class WrappedLabelTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("咖啡師", "咖啡師")]
    [InlineData("一二三四五六七八九十一二三", "一二三四五六七八九十一二/三")]
    [InlineData("一二三四五六七八九十一二，三", "一二三四五六七八九十一二，/三")]
    [InlineData("一二三四五六七八九十一（GHP）", "一二三四五六七八九十一/（GHP）")]
    [InlineData("一二三四五六七八九十一（咖啡）", "一二三四五六七八九十一/（咖啡）")]
    [InlineData("manage staff in a coffee shop", "manage staff in a coffee/shop")]
    [InlineData("一二三四五六七八九 coffee", "一二三四五六七八九/coffee")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdef", "abcdefghijklmnopqrstuvwx/yzabcdef")]
    public void Lines_end_where_a_reader_expects(string text, string expected) =>
        Assert.Equal(expected, string.Join('/', WrappedLabel.Lines(text)));

    [Fact]
    public void What_does_not_fit_is_an_ellipsis()
    {
        List<string> lines = WrappedLabel.Lines(new string('職', 10_000));

        Assert.Equal((8, '…'), (lines.Count, lines[^1][^1]));
    }

    [Fact]
    public void Characters_of_several_parts_are_not_torn_apart()
    {
        string text = string.Concat(Enumerable.Repeat("e\u0301👨‍👩‍👧", 20));

        Assert.All(WrappedLabel.Lines(text), static line =>
        {
            Assert.False(char.IsLowSurrogate(line[0]));
            Assert.NotEqual('\u0301', line[0]);
            Assert.NotEqual('\u200D', line[0]);
        });
    }

    [Fact]
    public void A_long_code_has_a_line_of_its_own()
    {
        ExportedVertex role = new("咖啡師", "TFB5131-902v3", "standard") { ShownCode = "TFB5131-902v3", Detail = "4 roles" };

        Assert.Equal(["TFB5131-902v3", "咖啡師", "4 roles"], WrappedLabel.Of(role, new ExportText()));
        Assert.Equal(["T1.1 咖啡師", "4 roles"], WrappedLabel.Of(role with { ShownCode = "T1.1" }, new ExportText()));
    }
}
