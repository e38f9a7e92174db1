using System.Globalization;
using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

public sealed class GapDetailTests
{
    private static readonly string[] Lists = ["missing", "belowLevel", "met", "surplus"];

    [Theory]
    [InlineData("highest", "uniform")]
    [InlineData("lowest", "idf")]
    [InlineData("mode", "tasks")]
    [InlineData("task", "idf*tasks")]
    public void Explained_numbers_multiply_and_sum_to_the_shortage(string rule, string weights)
    {
        JsonElement gap =
            ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--json", "--explain", "--level-rule", rule, "--weights", weights).Json;

        Assert.Equal((rule, weights), (gap.Text("levelRule"), gap.Text("weights")));
        JsonElement[] items = [.. Lists.SelectMany(list => gap.Items(list))];
        Assert.All(gap.Items("missing").Concat(gap.Items("belowLevel")), item =>
            Assert.Equal(item.Number("weight") * item.Number("deficit") / gap.Number("weight"), item.Number("contribution"), 1e-12));
        Assert.Equal(gap.Number("shortage"), items.Sum(static item => item.Number("contribution")), 1e-12);
        Assert.Equal(gap.Number("shortage"), gap.Items("byKind").Sum(static kind => kind.Number("contribution")), 1e-12);
        Assert.All(gap.Items("tasks").Concat(gap.Items("duties")), static task =>
            Assert.Equal(1 - task.Number("readiness"), task.Items("lacking").Sum(static lack => lack.Number("contribution")), 1e-12));
        Assert.All(gap.Items("missing"), static item =>
        {
            Assert.Equal(item.TryGetProperty("tasks", out JsonElement tasks), item.TryGetProperty("taskLevels", out JsonElement levels));
            Assert.True(tasks.ValueKind == JsonValueKind.Undefined || tasks.GetArrayLength() == levels.GetArrayLength());
        });
        Assert.All(items.Where(static item => item.Has("requiredLevel")), item => Assert.Equal(rule, item.Text("levelRule")));
    }

    [Fact]
    public void What_is_told_in_text_adds_up_as_shown()
    {
        string[] lines = ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--explain").Lines;

        Assert.Contains("By competency – weight × deficit / total weight (55)", lines);
        Assert.Contains("knowledge  K05   沖煮用水水質知識                 3       1        1   1.82 %", lines);
        string[] all = [.. lines.Where(static line => line.StartsWith("all", StringComparison.Ordinal))];
        Assert.Equal(2, all.Length);
        Assert.All(all, static line => Assert.EndsWith("55.45 %", line, StringComparison.Ordinal));
        Assert.Contains("T1.1    100.0 %", lines);
        Assert.Contains(lines, static line =>
            line.StartsWith("T2.4 ", StringComparison.Ordinal) && line.EndsWith("S14 −12.5 %, S15 −25.0 %", StringComparison.Ordinal));
    }

    [Fact]
    public void What_unlocks_most_is_listed_as_often_as_asked_for()
    {
        JsonElement gap = ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--json", "--unlocks", "3").Json;

        Assert.Equal((3, 3), (gap.Items("unlocks").Length, gap.Items("unlockOrder").Length));
        Assert.All(
            gap.Items("unlocks"),
            static unlock => JsonAssert.Properties(unlock, "concept", "title", "completes", "outputs", "blocks", "contribution"));
        Assert.All(
            gap.Items("unlockOrder"),
            static step => JsonAssert.Properties(step, "concept", "title", "completes", "outputs", "tasksReady", "shortage"));
        JsonElement all = ToolRun.Answered("gap", "TFB5131-901", "TFB5131-902", "--json", "--unlocks", "1000").Json;
        Assert.Equal(13, all.Items("unlockOrder")[^1].Number("tasksReady"));
        Assert.Equal(41, all.Items("unlocks").Length);
    }

    [Fact]
    public void The_markdown_tells_the_same()
    {
        string[] options = ["--markdown", "--explain", "--unlocks", "2", "--level-rule", "task", "--weights", "idf"];
        ToolRun run = ToolRun.Answered(["gap", "TFB5131-901", "TFB5131-902", .. options]);

        string[] headings =
        [
            "## Competencies that complete the most tasks", "## Learning order", "## Shortage by competency", "## Shortage by kind",
            "## Competencies that tasks lack",
        ];
        Assert.Equal(headings, run.Lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).TakeLast(headings.Length));
        Assert.Contains("Each task at its own level; weighted by idf.", run.Lines);
        Assert.Contains(
            "| knowledge | K11 | 飲品品項與配方知識 | used in level-2 tasks, needed for tasks of levels 2 to 3 | T2.2 T2.4 T4.3 |", run.Lines);
    }

    [Theory]
    [InlineData("--level-rule", "mean", "'mean' is not a valid value for '--level-rule'. Use one of highest, lowest, mode, task.")]
    [InlineData("--weights", "heavy", "'heavy' is not a weighting. Use uniform, idf,")]
    [InlineData("--unlocks", "0", "'0' is not a valid value for '--unlocks'. Use a whole number from 1.")]
    public void What_is_no_value_is_named_with_those_that_are(string option, string value, string message)
    {
        ToolRun run = ToolRun.Of("gap", "TFB5131-901", "TFB5131-902", option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"competency: {message}"), run.Error, StringComparison.Ordinal);
    }
}
