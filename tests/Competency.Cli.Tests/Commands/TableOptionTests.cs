using System.Text;

namespace Competency.Cli.Tests.Commands;

/// <summary>Tables whose encoding, separator and headings the call names.</summary>
public sealed class TableOptionTests
{
    private const string Headings = "職能基準代碼,職能基準名稱,工作任務,職能級別,職能內涵(K=knowledge知識)";
    private const string Rows = "\nX1,咖啡師,T1.1 沖煮,3,K01 咖啡\n";

    static TableOptionTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("big5", 950)]
    [InlineData("BIG5", 950)]
    [InlineData("utf-8", 65001)]
    [InlineData("utf-16", 1200)]
    [InlineData("utf-16le", 1200)]
    [InlineData("utf-16be", 1201)]
    public void A_table_is_read_in_the_encoding_named(string name, int codePage)
    {
        using TempFolder folder = new();
        string file = folder.Write("x.csv", Encoding.GetEncoding(codePage).GetBytes(Headings + Rows));

        ToolRun run = ToolRun.Of("find", "咖啡師", "--json", "--data", file, "--encoding", name);

        Assert.Equal((0, "咖啡師"), (run.ExitCode, run.Json.Items("results").First().Text("title")));
    }

    [Fact]
    public void An_encoding_that_is_named_is_no_guess()
    {
        using TempFolder folder = new();
        string file = folder.Write("x.csv", Encoding.GetEncoding(950).GetBytes(Headings + Rows));

        Assert.Contains("CM6001", ToolRun.Of("check", file).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CM6001", ToolRun.Of("check", file, "--encoding", "big5").Output, StringComparison.Ordinal);
        Assert.Contains("CM1005", ToolRun.Of("check", file, "--encoding", "utf-8").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(";", ';')]
    [InlineData("semicolon", ';')]
    [InlineData("tab", '\t')]
    [InlineData("\t", '\t')]
    [InlineData(",", ',')]
    [InlineData("comma", ',')]
    public void A_table_is_read_with_the_separator_named(string name, char separator)
    {
        using TempFolder folder = new();
        string file = folder.Write("x.csv", (Headings + Rows).Replace(',', separator));

        Assert.Equal(0, ToolRun.Of("show", "X1", "--data", file, "--separator", name).ExitCode);
        Assert.Equal(separator == ',' ? 1 : 0, ToolRun.Of("show", "X1", "--data", file, "--separator", "comma").ExitCode == 0 ? 1 : 0);
    }

    [Fact]
    public void Columns_mean_what_the_call_says()
    {
        using TempFolder folder = new();
        string file = folder.Write("x.csv", "Job no.,What it is called,a=b,等,Must know\nX1,咖啡師,T1.1 沖煮,3,K01 咖啡\n");
        string[] map =
        [
            "--column", "Job no.=standard code", "--column", "What it is called = 職能基準名稱", "--column", "a=b=工作任務",
            "--column", "Must know=職能內涵(K=knowledge知識)",
        ];

        Assert.Equal(1, ToolRun.Of("show", "X1", "--data", file).ExitCode);
        ToolRun run = ToolRun.Of(["show", "X1", "--data", file, .. map]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("X1 咖啡師\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("knowledge: K01 咖啡", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, ToolRun.Of(["show", file, .. map]).Output);
    }

    [Fact]
    public void The_table_of_profiles_is_read_so_as_well()
    {
        using TempFolder folder = new();
        string file = folder.Write("staff.csv", "Who;Knows\nAnn;拿鐵拉花\nAnn;團隊合作\n");

        ToolRun run = ToolRun.Of("match", file, "--separator", ";", "--column", "Who=person", "--column", "Knows=competency");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("1 profile, ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "--encoding",
        "latin-1",
        "'latin-1' is not a known encoding. Use one of utf-8, big5, utf-16, utf-16le, utf-16be, gb18030, gbk, gb2312, shift_jis, "
        + "windows-1252, iso-8859-1.")]
    [InlineData("--separator", "ab", "'ab' is not a known separator. Use comma, semicolon, tab or pipe, or one character such as '^'.")]
    [InlineData("--column", "Job no.", "'Job no.' is not a valid value for '--column'. Use THEIRS=OURS, such as 'Job no.=standard code'.")]
    [InlineData("--column", "=task", "'=task' is not a valid value for '--column'. Use THEIRS=OURS, such as 'Job no.=standard code'.")]
    [InlineData(
        "--column",
        "a=b",
        "'b' in '--column' is not a known column name, such as 'standard code' or '工作任務'. See docs/guides/integrating-csv.md.")]
    public void A_wrong_value_is_wrong_usage(string option, string value, string mistake)
    {
        foreach (string command in new[] { "check", "convert", "find x", "show x", "gap a b" })
        {
            ToolRun run = ToolRun.Of([.. command.Split(' '), option, value]);

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Equal($"competency: {mistake}", run.Error.Split('\n')[0]);
        }
    }

    [Fact]
    public void A_column_means_one_thing()
    {
        ToolRun run = ToolRun.Of("check", "--column", "a=task", "--column", "a=duty");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("maps 'a' more than once.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_repeats_how_tables_were_read()
    {
        using TempFolder folder = new();
        string file = folder.Write("x.csv", (Headings + Rows).Replace("X1", "X?", StringComparison.Ordinal).Replace(',', ';'));

        ToolRun run = ToolRun.Of("find", "咖啡", "--data", file, "--separator", ";", "--encoding", "utf-8");

        Assert.Contains($"'competency check {file} --encoding utf-8 --separator \";\"' lists them.", run.Error, StringComparison.Ordinal);
    }
}
