using System.Text;
using Competency.Cli.Console;
using Competency.Cli.Pages;

namespace Competency.Cli.Tests.Pages;

/// <summary>Tables and texts in columns of a terminal, where a Chinese character takes two.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("find 咖啡")]
    [InlineData("similar TFB7914-902")]
    [InlineData("gap TFB7914-902 APA2654-001")]
    [InlineData("check")]
    [InlineData("show APA2654-001")]
    public void In_a_table_every_cell_starts_and_ends_where_its_heading_does(string call)
    {
        string[] lines = ToolRun.Answered(call.Split(' ')).Lines;
        int[] rules = [.. Enumerable.Range(0, lines.Length).Where(line => lines[line].StartsWith('─'))];

        Assert.True(rules.Length > 0 || call.StartsWith("show", StringComparison.Ordinal));
        foreach (int rule in rules)
        {
            string[] rows = [lines[rule - 1], .. lines.Skip(rule + 1).TakeWhile(static line => line.Length > 0)];
            int width = lines[rule].Length;
            Assert.Equal(width, rows.Max(WidthOf));
            bool[] blank = [.. Enumerable.Range(0, width).Select(column => rows.All(row => IsBlank(row, column)))];
            int headings = rows[0].Split("  ", StringSplitOptions.RemoveEmptyEntries).Length;
            int columns = Enumerable.Range(0, width).Count(column =>
            !blank[column] && (column == 0 || (blank[column - 1] && (column < 2 || blank[column - 2]))));
            Assert.True(
                columns >= headings,
                $"{columns} columns are separated by two blanks in all rows, {headings} have a heading:\n{string.Join('\n', rows)}");
        }
    }

    [Theory]
    [InlineData("show TFB5131-901", 60)]
    [InlineData("similar APA2654-001", 70)]
    [InlineData("find 咖啡", 60)]
    [InlineData("gap TFB5131-901 TFB5131-902", 76)]
    public void A_width_is_kept(string call, int width)
    {
        ToolRun run = ToolRun.WithWidth(width, call.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(run.Lines, line => WidthOf(line) > width);
        Assert.DoesNotContain(run.Lines, static line => line.EndsWith(' '));
        string expected = ToolRun.Answered(call.Split(' ')).Output;
        Assert.Equal(Letters(expected), Letters(run.Output));
    }

    [Fact]
    public void Numbers_and_codes_stay_whole_on_the_narrowest_terminal()
    {
        string[] lines = ToolRun.WithWidth(20, "gap", "TFB5131-901", "TFB5131-902").Lines;

        Assert.Contains("Kind       Needed  Missing  Below level  Met  Surplus  Coverage  Shortage", lines);
        Assert.Contains("knowledge      22       10            8    4        4    54.5 %    57.6 %", lines);
    }

    [Theory]
    [InlineData(20, "依開店檢查表逐項擦拭，補齊杯具。", "依開店檢查表逐項擦|  拭，補齊杯具。")]
    [InlineData(20, "一二三四五六七八九十，完", "一二三四五六七八九|  十，完")]
    [InlineData(20, "一二三四五六七八九（十）", "一二三四五六七八九|  （十）")]
    [InlineData(20, "use the POS terminal daily", "use the POS terminal|  daily")]
    [InlineData(20, "銷售時點系統 POS-TERMINAL", "銷售時點系統|  POS-TERMINAL")]
    [InlineData(20, "abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrst|  uvwxyz")]
    [InlineData(40, "短", "短")]
    [InlineData(40, "", "")]
    public void A_text_is_broken_as_Chinese_is(int width, string text, string expected)
    {
        using StringWriter output = new();
        ToolConsole.For(output, TextWriter.Null, width).Pages.Write(new Prose(text, 0, 2));

        Assert.Equal(expected.Replace('|', '\n') + "\n", output.ToString());
    }

    private static string Letters(string text) =>
        new([.. text.Where(static letter => !char.IsWhiteSpace(letter) && letter != '─').Order()]);

    private static int WidthOf(string line) => line.EnumerateRunes().Sum(WidthOf);

    private static int WidthOf(Rune rune) =>
        rune.Value is >= 0x1100 and (<= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
            or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x20000 and <= 0x3FFFD) ? 2 : 1;

    private static bool IsBlank(string line, int column)
    {
        int at = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            int width = WidthOf(rune);
            if (column < at + width)
            {
                return rune.Value == ' ';
            }

            at += width;
        }

        return true;
    }
}
