namespace Competency.Cli.Tests.Data;

/// <summary>CSV as data and as answer.</summary>
public sealed class CsvTests
{
    private const string Table = "職能基準代碼,職能基準名稱,工作任務,職能級別,職能內涵(K=knowledge知識)\nX1,咖啡師,T1.1 沖煮,3,K01 咖啡\n,,T1.2 洗,3,K02 水\n";

    [Fact]
    public void Tidy_tables_are_written_and_are_data_again()
    {
        using TempFolder folder = new();
        string tables = Path.Combine(folder.Path, "tables");
        string sample = folder.CopySample("TFB5131-901v2");

        ToolRun run = ToolRun.Of("convert", sample, "--to", "csv", "-o", tables);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal($"{tables}: 1 standard written.\n", run.Error);
        Assert.Equal(ToolRun.Of("convert", sample).Output, ToolRun.Of("convert", tables).Output);
    }

    [Fact]
    public void Tidy_tables_need_a_folder()
    {
        ToolRun run = ToolRun.Of("convert", "--to", "csv");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("-o FOLDER", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_load_of_tables_says_what_it_brought()
    {
        using TempFolder folder = new();
        string file = folder.Write("x.csv", Table);
        ToolRun run = ToolRun.Of("find", "沖煮", "--data", file);
        Assert.StartsWith("Loaded 1 file: 1 standard, 1 task, 1 element, 1 link; ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_accounts_for_every_row()
    {
        using TempFolder folder = new();
        string file = folder.Write("x.csv", Table);
        Assert.Contains($"{file}     2             1        1", ToolRun.Of("check", file).Lines);
        System.Text.Json.JsonElement table = Assert.Single(ToolRun.Of("check", file, "--json").Json.Items("tables"));
        Assert.Equal((2, 1, 1), (table.Number("read"), table.Number("inStandards"), table.Number("reported")));
    }
}
