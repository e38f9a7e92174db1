using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Csv.Tests.Tables;

public sealed class TableReaderProperties
{
    private static readonly string[] Pieces = ["a", "職", "\"", ",", ";", "\n", "\r\n", " ", "K01", "'", "=1", "\t", ""];

    private static Arbitrary<string> Hostile => Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    [Property(MaxTest = 300)]
    public Property Quoted_tables_mean_what_the_oracle_says() => Prop.ForAll(Hostile.Generator.ArrayOf(3).ListOf().ToArbitrary(), rows =>
    {
        string text = "a,b,c\n" + string.Concat(rows.Select(static row => string.Join(',', row.Select(QuotingOracle.Quote)) + "\r\n"));
        ReadTable table = ReadTable.Of(text);
        List<string[]> expected = [.. QuotingOracle.Read(text, ',')
            .Skip(1)
            .Where(static row => row.Any(static cell => cell.Trim().Length > 0))];
        Assert.Equal(expected, table.Rows);
        Assert.DoesNotContain(table.Ids, static id => id != "CM6011");
    });

    [Property(MaxTest = 500)]
    public Property Anything_is_read_without_an_exception() => Prop.ForAll(Hostile, text =>
    {
        ReadTable table = ReadTable.Of("a,b\n" + text);
        Assert.True(table.Rows.Count <= table.RowsRead);
    });

    [Property(MaxTest = 300)]
    public Property Rows_after_an_unclosed_quote_are_still_read() =>
        Prop.ForAll(Gen.Elements("x", "職\n能", "K01 a\nK02 b", "\"\"").ListOf().ToArbitrary(), cells =>
    {
        string broken = "1,2,\"broken\n";
        string after = string.Concat(cells.Select(static cell => $"{{1}},{{2}},\"{cell}\"\n"));
        ReadTable table = ReadTable.Of("a,b,c\n" + broken + after);
        Assert.Equal(cells.Count + 1, table.Rows.Count);
        Assert.Contains("CM6007", table.Ids);
    });
}
