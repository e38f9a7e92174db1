using Competency.Model.Csv.Icap;
using static Competency.Model.Csv.Tests.Icap.SmallTables;

namespace Competency.Model.Csv.Tests.Icap;

/// <summary>What spreadsheets, databases and programs leave in cells.</summary>
public sealed class LeftoverTests
{
    private const string Heading = "standard code,standard name,duty,task,output,indicator,level,knowledge,skills\n";

    [Theory]
    [InlineData("=\"TFB5131-901v1\"", "=\"3\"")]
    [InlineData("\"=\"\"TFB5131-901v1\"\"\"", "\"=\"\"3\"\"\"")]
    [InlineData("'TFB5131-901v1", "'3")]
    [InlineData("=T(\"TFB5131-901v1\")", "3")]
    [InlineData("=HYPERLINK(\"https://example.org/a,b\",\"TFB5131-901v1\")", "3")]
    [InlineData("\"=HYPERLINK(\"\"https://example.org\"\";\"\"TFB5131-901v1\"\")\"", "3")]
    [InlineData("'TFB5131-901v1'", "'3'")]
    public void Guard_is_no_part_of_a_cell(string code, string level)
    {
        LoadResult result = Load(("t.csv", $"{Heading}{code},Barista,T1 Prepare,T1.1 Grind,,,{level},K01 beans,S01 weigh\n"));
        CompetencyStandard standard = result.Only();
        Assert.Equal("TFB5131-901v1", standard.Code.ToString());
        Assert.Equal(3, standard.Tasks[0].Level?.Value);
        Assert.Single(result.Diagnostics, static finding => finding.Id is "CM6043" or "CM6045");
        Assert.False(result.Has("CM6006"));
    }

    [Fact]
    public void Guards_of_many_cells_are_said_once()
    {
        string rows = string.Concat(Enumerable.Range(1, 50)
            .Select(static i => $"TFB5131-901v1,Barista,T1 Prepare,T1.{i} x,,,3,'K01 b,S01 w\n"));
        LoadResult result = Load(("t.csv", Heading + rows));
        Assert.EndsWith(" 49 more in this file are alike.", result.Finding("CM6043").Message, StringComparison.Ordinal);
        Assert.Equal(["K01 b", "S01 w"], result.Only().Elements.Select(static element => element.ToString()));
    }

    [Theory]
    [InlineData("'tis a title")]
    [InlineData("=SUM(A1)")]
    [InlineData("=")]
    [InlineData("'")]
    [InlineData("O'Neil's")]
    public void Text_that_is_no_guard_stays(string cell) =>
        Assert.Equal(cell, TextGuards.Remove(cell, SourceLocation.None, new DiagnosticBag()));

    [Theory]
    [InlineData("nan")]
    [InlineData("NaN")]
    [InlineData("NULL")]
    [InlineData("\\N")]
    [InlineData("None")]
    [InlineData("(null)")]
    [InlineData("<NA>")]
    public void Word_for_null_is_nothing(string word)
    {
        LoadResult result = Load(("t.csv", $"{Heading}TFB5131-901v1,Barista,T1 Prepare,T1.1 Grind,{word},{word},{word},K01 b,{word}\n"));
        WorkTask task = Assert.Single(result.Only().Tasks);
        Assert.Empty(task.Outputs);
        Assert.Empty(task.Indicators);
        Assert.Null(task.Level);
        Assert.Equal(["K01 b"], result.Only().Elements.Select(static element => element.ToString()));
        Assert.Equal(4, result.Diagnostics.Count(static finding => finding.Id == "CM2033"));
    }

    [Theory]
    [InlineData("nanny")]
    [InlineData("Null hypothesis")]
    [InlineData("Nonel")]
    public void Word_that_begins_so_is_a_name(string name) => Assert.False(BlankWords.Are(name));

    [Theory]
    [InlineData("1月1日")]
    [InlineData("2025年1月1日")]
    [InlineData("2-Jan")]
    [InlineData("02-Mar-25")]
    [InlineData("Jan-02")]
    [InlineData("2025/1/2")]
    [InlineData("1/2/2025")]
    [InlineData("2025-01-02 00:00:00")]
    [InlineData("44927")]
    [InlineData("1E+05")]
    [InlineData("1.23E+10")]
    public void Date_in_place_of_a_task_is_said(string task)
    {
        LoadResult result = Load(("t.csv", $"{Heading}TFB5131-901v1,Barista,T1 Prepare,{task},,,3,K01 b,S01 w\n"));
        Assert.Equal("task", result.Finding("CM6044").Location.ColumnName);
        Assert.Contains(task, result.Finding("CM6044").Message, StringComparison.Ordinal);
        Assert.Equal(task, result.Only().Tasks[0].Title);
    }

    [Theory]
    [InlineData("1-1")]
    [InlineData("T1.1")]
    [InlineData("2月計畫")]
    [InlineData("3-D printing")]
    [InlineData("12345")]
    [InlineData("2025")]
    [InlineData("May-be")]
    [InlineData("ISO 9001")]
    [InlineData("3E")]
    public void Other_texts_are_no_dates(string text) => Assert.False(SpreadsheetDates.Are(text));

    [Theory]
    [InlineData("● beans", "beans")]
    [InlineData("▪ beans", "beans")]
    [InlineData("→ beans", "beans")]
    [InlineData("– beans", "beans")]
    [InlineData("- beans", "beans")]
    [InlineData("a) beans", "beans")]
    [InlineData("(b) beans", "beans")]
    [InlineData("1. beans", "beans")]
    [InlineData("(2)beans", "beans")]
    [InlineData("※ beans", "beans")]
    [InlineData("✓ beans", "beans")]
    [InlineData("C++", "C++")]
    [InlineData("-5 °C storage", "-5 °C storage")]
    [InlineData("3.5 inch", "3.5 inch")]
    [InlineData("C) x y", "x y")]
    public void Bullet_is_no_part_of_a_name(string item, string name)
    {
        LoadResult result = Load(("t.csv", $"{Heading}TFB5131-901v1,Barista,T1 Prepare,T1.1 Grind,,,3,\"{item}\nwater\",S01 w\n"));
        Assert.Equal(name, result.Only().Elements[0].Title);
    }

    [Theory]
    [InlineData("K-01 beans", "K01 beans")]
    [InlineData("k_01 beans", "K01 beans")]
    [InlineData("K－01 beans", "K01 beans")]
    [InlineData("K–01 beans", "K01 beans")]
    public void Hyphen_joins_letter_and_number(string item, string element)
    {
        string row = $"TFB5131-901v1,Barista,T-1 Prepare,T1-1 Grind,O-1-1-1 log,P-1.1.1 does,3,\"{item}\nK-02 water\",S-01 weigh\n";
        LoadResult result = Load(("t.csv", Heading + row));
        Assert.Equal([element, "K02 water", "S01 weigh"], result.Only().Elements.Select(static found => found.ToString()));
        Assert.Equal("O1.1.1", result.Only().Tasks[0].Outputs[0].Code.ToString());
    }

    [Theory]
    [InlineData("a, \"b, c\" ,d\n")]
    [InlineData("a,   \"b, c\",d\n")]
    public void Blanks_around_quotation_marks_are_no_part_of_a_cell(string row)
    {
        LoadResult result = Load(("t.csv", "standard code,standard name,description\n" + row));
        Assert.Equal("b, c", result.Only().Title);
        Assert.False(result.Has("CM6006"));
        Assert.False(result.Has("CM6005"));
    }

    [Theory]
    [InlineData('|')]
    [InlineData('^')]
    [InlineData('~')]
    [InlineData('\u001F')]
    public void Other_separators_are_found(char separator)
    {
        string table = Heading + "TFB5131-901v1,Barista,T1 Prepare,T1.1 Grind,,,3,K01 b,S01 w\n";
        LoadResult result = Load(("t.csv", table.Replace(',', separator)));
        Assert.Equal(["K01 b", "S01 w"], result.Only().Elements.Select(static element => element.ToString()));
    }

    [Fact]
    public void Separator_can_be_named()
    {
        CsvReadingOptions options = new() { Separator = CsvSeparator.Of('!') };
        Assert.Equal("Barista", Load(options, ("t.csv", "standard code!standard name!description\nA1!Barista!x\n")).Only().Title);
        Assert.Throws<ArgumentException>(static () => CsvSeparator.Of('x'));
        Assert.Throws<ArgumentException>(static () => CsvSeparator.Of('，'));
        Assert.True(CsvSeparator.TryParse("Pipe", out CsvSeparator pipe));
        Assert.Equal(CsvSeparator.Pipe, pipe);
        Assert.False(CsvSeparator.TryParse("ab", out _));
        Assert.Equal("tab", CsvSeparator.Tab.ToString());
    }

    [Fact]
    public void Rows_and_columns_of_nothing_are_one_line_each()
    {
        string nothing = string.Concat(Enumerable.Repeat(",,,,,,,,,,,\n", 3000));
        string table = $"{Heading.TrimEnd()},,,\nTFB5131-901v1,Barista,T1 Prepare,T1.1 Grind,,,3,K01 b,S01 w,,,\n{nothing}";
        LoadResult result = Load(("t.csv", table));
        Assert.Equal(
            "3000 rows contain only separators and were skipped, the last on line 3002. Delete them.", result.Finding("CM6011").Message);
        Assert.StartsWith("Columns 10-12 have neither a name nor cells", result.Finding("CM6041").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            result.Diagnostics,
            static finding => finding.Severity > DiagnosticSeverity.Info && finding.Id.StartsWith("CM6", StringComparison.Ordinal));
    }
}
