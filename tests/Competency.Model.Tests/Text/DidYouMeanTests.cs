using Competency.Model.Text;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Text;

[Properties(Arbitrary = [typeof(CodeLikeText)], MaxTest = 1000)]
public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("K7", new[] { "K07", "K17", "S07" }, "K07")]
    [InlineData("k07", new[] { "K08", "K07" }, "K07")]
    [InlineData("T2.3", new[] { "T3.2", "T2.4" }, "T2.4")]
    [InlineData("職能機準代碼", new[] { "職能基準名稱", "職能基準代碼" }, "職能基準代碼")]
    [InlineData("K7", new[] { "S12" }, null)]
    [InlineData("工作描述", new[] { "基準級別" }, null)]
    [InlineData("", new[] { "K" }, null)]
    [InlineData("K7", new string[0], null)]
    public void The_fewest_edits_win_and_the_first_of_equals(string text, string[] candidates, string? expected) =>
        Assert.Equal(expected, DidYouMean.Nearest(text, candidates));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("ab", "ba", 1)]
    [InlineData("abc", "", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Distance_counts_edits(string left, string right, int expected) => Assert.Equal(expected, DidYouMean.Distance(left, right));

    [Fact]
    public void Long_texts_are_not_compared()
    {
        string text = new('a', 65);
        Assert.Null(DidYouMean.Nearest(text, [text]));
    }

    [Property]
    public bool Distance_is_symmetric_and_zero_for_the_same_text(CodeLikeText x, CodeLikeText y)
    {
        int distance = DidYouMean.Distance(x.Value, y.Value);
        bool isZero = string.Equals(x.Value, y.Value, StringComparison.OrdinalIgnoreCase);
        return distance == DidYouMean.Distance(y.Value, x.Value)
            && (distance == 0) == isZero
            && distance >= Math.Abs(x.Value.Length - y.Value.Length);
    }

    [Property]
    public bool What_is_found_is_a_candidate_and_none_is_nearer(CodeLikeText text, CodeLikeText[] candidates)
    {
        string[] values = [.. candidates.Select(static candidate => candidate.Value)];
        int limit = Math.Clamp((text.Value.Length + 1) / 3, 1, 2);
        bool isCompared = text.Value.Length is > 0 and <= 64;
        string? expected = isCompared
            ? values.Where(value => DidYouMean.Distance(text.Value, value) <= limit).MinBy(value => DidYouMean.Distance(text.Value, value))
            : null;
        return string.Equals(expected, DidYouMean.Nearest(text.Value, values), StringComparison.Ordinal);
    }
}
