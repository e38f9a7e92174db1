using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Codes;

namespace Competency.Model.Tests.Icap.Codes;

/// <summary>How far a range reaches. What ranges look like is in the tests of the splitter.</summary>
public sealed class CodeRangesTests
{
    [Theory]
    [InlineData("K01~K50", 50)]
    [InlineData("K01~50", 50)]
    [InlineData("K11~K60", 50)]
    public void A_range_up_to_the_limit_is_read_code_by_code(string cell, int count)
    {
        List<CodedItem> items = new CellSplitter().Split(cell.AsMemory(), CodeShape.Knowledge);

        Assert.Equal(count, items.Count);
        Assert.All(items, static item => Assert.True(item.HasCode));
        Assert.Equal(count, items.Select(static item => item.Code).Distinct().Count());
    }

    [Theory]
    [InlineData("K01~K51", "~K51")]
    [InlineData("K01~51", "~51")]
    [InlineData("K11~K61", "~K61")]
    public void A_range_beyond_the_limit_is_text_behind_its_first_code(string cell, string text)
    {
        CodedItem item = Assert.Single(new CellSplitter().Split(cell.AsMemory(), CodeShape.Knowledge));

        Assert.Equal(cell[..3], item.Code);
        Assert.Equal(text, item.Text.ToString());
    }
}
