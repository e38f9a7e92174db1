using System.Text;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Tests.Tables;

public sealed class FormulaEscapeTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1:A9)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠A1")]
    [InlineData("\u00A0=1")]
    [InlineData("\u200B=1")]
    [InlineData("\uFEFF@A1")]
    [InlineData("\u3000\u200E+1")]
    [InlineData("@")]
    [InlineData("﹦1")]
    [InlineData("﹢1")]
    [InlineData("﹣1")]
    [InlineData("﹫A1")]
    [InlineData("\0=1")]
    [InlineData("\u000B=1")]
    [InlineData("\u0085=1")]
    [InlineData("\u2028=1")]
    [InlineData("\u00A0 =1")]
    [InlineData(" \u200B=1")]
    [InlineData("\u034F=1")]
    [InlineData("\u3164=1")]
    [InlineData("\uFE0F=1")]
    [InlineData("\U000E0001=1")]
    [InlineData("\u200B\u200B＠A1")]
    [InlineData("\t")]
    [InlineData("\n")]
    public void Every_beginning_of_a_formula_is_escaped_unless_switched_off(string cell)
    {
        Assert.True(FormulaEscape.IsNeeded(cell, escapesFormulas: true));
        Assert.False(FormulaEscape.IsNeeded(cell, escapesFormulas: false));
        Assert.True(FormulaEscape.IsMarked(FormulaEscape.Mark + cell));
        Assert.Equal(cell, FormulaEscape.Remove(FormulaEscape.Mark + cell));
    }

    [Fact]
    public void A_leading_mark_is_always_escaped()
    {
        Assert.True(FormulaEscape.IsNeeded("'a", escapesFormulas: false));
        Assert.True(FormulaEscape.IsNeeded("'", escapesFormulas: true));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a=1")]
    [InlineData("a@b.c")]
    [InlineData(" =1")]
    [InlineData("  ")]
    [InlineData("\u200B")]
    [InlineData("\u200Ba=1")]
    [InlineData("\uD800=1")]
    [InlineData("職能")]
    public void Other_cells_stay_as_they_are(string cell)
    {
        Assert.False(FormulaEscape.IsNeeded(cell, escapesFormulas: true));
        Assert.Equal(cell, FormulaEscape.Remove(cell));
    }

    [Fact]
    public void Texts_are_escaped_and_numbers_are_not()
    {
        using MemoryStream stream = new();
        using (RowWriter writer = new(stream, CsvWritingOptions.Default))
        {
            writer.Write(["@a", "-1"], -1, -0.5);
        }

        Assert.Equal("'@a,'-1,-1,-0.5\r\n", Encoding.UTF8.GetString(stream.ToArray()));
    }
}
