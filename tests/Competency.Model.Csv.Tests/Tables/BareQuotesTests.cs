namespace Competency.Model.Csv.Tests.Tables;

/// <summary>Between tabs the cell says whether quotation marks are quotes.</summary>
public sealed class BareQuotesTests
{
    [Theory]
    [InlineData("Knead \"dough\" by hand.", "Knead \"dough\" by hand.")]
    [InlineData("\"Quote\" prices", "\"Quote\" prices")]
    [InlineData("prices of \"bread\"", "prices of \"bread\"")]
    [InlineData("\"open", "\"open")]
    [InlineData("close\"", "close\"")]
    [InlineData("5\" pipes", "5\" pipes")]
    [InlineData("\"a\" and \"b\"", "\"a\" and \"b\"")]
    [InlineData("\"bake, sell\"", "bake, sell")]
    [InlineData("\"say \"\"no\"\"\"", "say \"no\"")]
    [InlineData("\"two\nlines\"", "two\nlines")]
    [InlineData("\"with\ttab\"", "with\ttab")]
    [InlineData("\"\"", "")]
    public void A_cell_is_quoted_only_as_a_whole(string cell, string expected)
    {
        ReadTable table = ReadTable.Of($"id\ttext\tkind\n1\t{cell}\tx\n2\tplain\ty\n");
        Assert.Equal([["1", expected, "x"], ["2", "plain", "y"]], table.Rows);
        Assert.Empty(table.Findings);
    }

    [Fact]
    public void An_open_quotation_mark_swallows_no_rows()
    {
        string rows = string.Concat(Enumerable.Range(1, 300).Select(static number => $"{number}\t\"row {number}\tx\n"));
        ReadTable table = ReadTable.Of("id\ttext\tkind\n" + rows + "301\tlast \"row\tx\n");
        Assert.Equal(301, table.Rows.Count);
        Assert.Equal("\"row 17", table.Rows[16][1]);
        Assert.Empty(table.Findings);
    }

    [Fact]
    public void Two_open_marks_that_make_a_sound_quoted_cell_of_whole_rows_are_characters()
    {
        ReadTable table = ReadTable.Of("id\ttext\n1\t\"first\n2\tsecond\n3\tthird\"\n");
        Assert.Equal(["1|\"first", "2|second", "3|third\""], table.Printed);
    }

    [Fact]
    public void Between_commas_quotation_marks_are_quotes()
    {
        ReadTable table = ReadTable.Of("id,text\n1,\"bake, sell\"\n2,\"say \"\"no\"\"\"\n");
        Assert.Equal(["1|bake, sell", "2|say \"no\""], table.Printed);
        Assert.Empty(table.Findings);
    }
}
