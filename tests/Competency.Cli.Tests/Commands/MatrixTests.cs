using System.Globalization;
using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

public sealed class MatrixTests
{
    [Fact]
    public void The_matrix_has_a_row_and_a_column_for_each_standard()
    {
        using TempFolder folder = new();
        string file = Path.Combine(folder.Path, "all.csv");

        ToolRun run = ToolRun.Of("matrix", "-o", file, "--measure", "coverage", "--weights", "idf");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{file}: 8 standards written, by coverage, weights idf; catalog ", run.Error, StringComparison.Ordinal);
        string[][] rows =
            [.. File.ReadAllText(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(','))];
        Assert.Equal(9, rows.Length);
        Assert.Equal(rows[0].Skip(1), rows.Skip(1).Select(static row => row[0]));
        for (int row = 1; row < rows.Length; row++)
        {
            JsonElement[] near =
                ToolRun.Answered("similar", rows[row][0], "--measure", "coverage", "--weights", "idf", "--json").Json.Items("results");
            Assert.Equal("1", rows[row][row]);
            Assert.All(near, result =>
        {
            string score = rows[row][Array.IndexOf(rows[0], result.Text("code"))];
            Assert.Equal(result.Number("score"), double.Parse(score, CultureInfo.InvariantCulture));
        });
        }
    }

    [Fact]
    public void A_picture_is_a_heat_map()
    {
        using TempFolder folder = new();
        string file = Path.Combine(folder.Path, "all.svg");

        ToolRun run = ToolRun.Of("matrix", "-o", file, "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{file}: 8 standards written, by texts", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("<svg ", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("matrix", "-o", file, "--least", "0.3").ExitCode);
    }

    [Fact]
    public void Pairs_reach_the_threshold()
    {
        using TempFolder folder = new();
        string file = Path.Combine(folder.Path, "pairs.csv");

        string[] choice = ["--measure", "jaccard", "--least", "0.2", "--category", "occupation:5131"];
        JsonElement answer = ToolRun.Answered(["matrix", "-o", file, .. choice, "--json"]).Json;

        JsonAssert.Properties(answer, "format", "catalog", "measure", "weights", "file", "standards", "pairs");
        string[] lines = File.ReadAllText(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("a,b,score,shared,size_a,size_b", lines[0]);
        Assert.Equal(answer.Number("pairs"), lines.Length - 1);
        Assert.Contains("TFB5131-901v2,TFB5131-902v3,0.46153846153846156,30,40,55", lines);
        Assert.All(lines.Skip(1), static line => Assert.True(double.Parse(line.Split(',')[2], CultureInfo.InvariantCulture) >= 0.2));
    }

    [Fact]
    public void What_cannot_be_written_is_no_answer()
    {
        using TempFolder folder = new();

        ToolRun run = ToolRun.Of("matrix", "-o", Path.Combine(folder.Path, "missing", "all.csv"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.Of("matrix", "-o", Path.Combine(folder.Path, "x.csv"), "--measure", "correlation").ExitCode);
    }
}
