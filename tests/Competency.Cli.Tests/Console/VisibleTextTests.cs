using System.Text.Json;
using Competency.Model.Text;

namespace Competency.Cli.Tests.Console;

/// <summary>Control characters of names and long names, on their way to a terminal.</summary>
public sealed class VisibleTextTests
{
    private const string Clear = "\u001b[2J";

    [Theory]
    [InlineData("show B")]
    [InlineData("gap A B")]
    [InlineData("gap A B --markdown")]
    [InlineData("find x")]
    [InlineData("similar A --explain")]
    [InlineData("check")]
    [InlineData("show \u001b]0;x\u0007")]
    [InlineData("frob\u001b[31m")]
    public void No_control_character_reaches_the_terminal(string call)
    {
        using TempFolder folder = new();
        string file = Write(folder, $"x{Clear}y\0\u009b\u007f\u202e\u2066z\nq");

        ToolRun run = ToolRun.Of([.. call.Split(' '), "--data", file]);

        string said = run.Output + run.Error;
        Assert.DoesNotContain(said, static letter => letter != '\n' && (char.IsControl(letter) || letter is '\u202e' or '\u2066'));
        Assert.DoesNotContain(run.Lines, static line => line.TrimStart().StartsWith('q'));
    }

    [Fact]
    public void A_control_character_is_shown_by_its_number()
    {
        using TempFolder folder = new();

        ToolRun run = ToolRun.Of("find", "x", "--data", Write(folder, $"x{Clear} y\0"));

        Assert.Contains(@"x\u{1B}[2J y\u{0}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagnostic_stays_on_one_line()
    {
        using TempFolder folder = new();
        string file = folder.Write(
            "x.json", """{ "format": "competency-model/1", "standards": [{ "code": "A", "title": "a", "a\nb\u202ec": 1 }] }""");

        ToolRun run = ToolRun.Of("check", file);

        Assert.Contains(@"a\u{A}b\u{202E}c", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_the_name_as_it_is()
    {
        using TempFolder folder = new();

        ToolRun run = ToolRun.Of("find", "x", "--json", "--data", Write(folder, $"x{Clear}"));

        Assert.Equal("x" + Clear, run.Json.Items("results").First(static hit => hit.Text("title").StartsWith('x')).Text("title"));
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void A_description_keeps_its_lines()
    {
        using TempFolder folder = new();
        string file = folder.Write(
            "x.json", """{ "format": "competency-model/1", "standards": [{ "code": "A", "title": "a", "description": "one\r\ntwo" }] }""");

        Assert.Contains("\none\ntwo\n", ToolRun.Of("show", "A", "--data", file).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show B")]
    [InlineData("gap A B")]
    [InlineData("find w1")]
    public void A_name_of_many_words_is_shown(string call)
    {
        using TempFolder folder = new();
        string file = Write(folder, string.Join(' ', Enumerable.Range(0, 30_000).Select(static number => $"w{number}")));

        ToolRun pipe = ToolRun.Of([.. call.Split(' '), "--data", file]);
        ToolRun terminal = ToolRun.WithWidth(80, [.. call.Split(' '), "--data", file]);

        Assert.Equal((0, 0), (pipe.ExitCode, terminal.ExitCode));
        Assert.All([pipe, terminal], static run => Assert.Contains("w0 w1 w2 w3", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Breaking_a_text_of_twice_the_length_takes_twice_the_memory()
    {
        string[] texts = [.. new[] { 2_000, 4_000 }.Select(static words => string.Join(' ', Enumerable.Range(1_000, words)))];
        long[] taken = [.. texts.Select(Taken)];

        Assert.InRange(taken[1], taken[0], 3 * taken[0]); // what looks at the rest of the text for every line takes four times

        static long Taken(string text)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(text, string.Join(' ', LineBreaks.Lines(text, 80, 80)));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void A_cell_of_a_table_is_cut_where_the_manual_says()
    {
        using TempFolder folder = new();
        string file = Write(folder, "x " + new string('y', 3_000));

        string row = ToolRun.Of("find", "x", "--data", file).Lines.First(static line => line.Contains("x y", StringComparison.Ordinal));

        Assert.Contains("x " + new string('y', 1_998) + "…", row, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('y', 1_999), row, StringComparison.Ordinal);
    }

    private static string Write(TempFolder folder, string skill)
    {
        string title = JsonSerializer.Serialize(skill);
        return folder.Write("x.json", $$"""
            { "format": "competency-model/1", "standards": [
              { "code": "A", "title": "a",
                "elements": [
                  { "id": "S01", "code": "S01", "kind": "skill", "title": "other" },
                  { "id": "S02", "code": "S02", "kind": "skill", "title": "same" }] },
              { "code": "B", "title": {{title}},
                "duties": [{ "code": "T1", "title": "d", "tasks": [
                  { "code": "T1.1", "title": {{title}}, "level": 3, "elements": ["S01", "S02"] }] }],
                "elements": [
                  { "id": "S01", "code": "S01", "kind": "skill", "title": {{title}} },
                  { "id": "S02", "code": "S02", "kind": "skill", "title": "same" }] }] }
            """);
    }
}
