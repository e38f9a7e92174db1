using System.Text;
using System.Text.RegularExpressions;
using Competency.Cli.Console;
using Competency.Cli.Data;

namespace Competency.Cli.Tests.Commands;

/// <summary>Standard input in the place of files, and standard output in the place of what is written.</summary>
public sealed partial class StandardInputTests
{
    private static readonly string Docs = Path.Combine(SharedData.RepositoryRoot, "docs");

    /// <summary>A call, and the file that its standard input has.</summary>
    public static TheoryData<string, string> Calls => new()
    {
        { "check IN", "samples/TFB7914-902v1.txt" },
        { "check IN --json", "samples/TFB7914-902v1.txt" },
        { "check IN", "samples/APA2654-001v4.facts.json" },
        { "check --data IN", "samples/TFB7914-902v1.txt" },
        { "check --mapping IN", "mappings/coffee.sssom.tsv" },
        { "show IN", "samples/TFB5131-902v3.txt" },
        { "show IN --json", "samples/TFB5131-902v3.txt" },
        { "show TFB5131-902 --data IN", "samples/TFB5131-902v3.txt" },
        { "find 品質 --data IN", "samples/TFB5131-902v3.txt" },
        { "convert IN", "samples/TFB5131-902v3.txt" },
        { "convert IN -o - --provenance", "samples/TFB5131-902v3.txt" },
        { "convert IN --to roles -o -", "samples/TFB5131-902v3.txt" },
        { "matrix -o - --data IN", "samples/TFB5131-902v3.txt" },
        { "graph IN --format mermaid -o -", "samples/TFB5131-902v3.txt" },
        { "gap TFB5131-901 TFB5131-902 --soft --mapping IN", "mappings/coffee.sssom.tsv" },
        { "gap TFB5131-902 --profile IN --name Ann", "profiles/staff.csv" },
        { "path TFB5131-902 --from-profile IN --name Ann", "profiles/staff.csv" },
        { "match IN --top 2 -o -", "profiles/staff.csv" },
        { "align IN TFB5131-902 --top 1 -o -", "samples/TFB5131-901v2.txt" },
        { "align TFB5131-902 IN --top 1", "samples/TFB5131-901v2.txt" },
    };

    public static TheoryData<string> DoubleReaders =>
    [
        "check - -", "check - --data -", "check - --mapping -", "convert - -", "align - -", "gap A --profile - --data -",
        "match - --data -", "show - --mapping -", "graph - --mapping - --format dot", "find x --data - --data -",
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Standard_input_answers_as_a_file_does(string call, string file)
    {
        string path = Path.Combine(Docs, file);
        ToolRun ofFile = ToolRun.Of([.. call.Split(' ').Select(word => word == "IN" ? path : word)]);
        ToolRun ofInput = ToolRun.WithInput(
            File.ReadAllBytes(path), [.. call.Split(' ').Select(static word => word == "IN" ? "-" : word)]);

        Assert.Equal(ofFile.ExitCode, ofInput.ExitCode);
        Assert.Equal(Shape(ofFile.Output, path), Shape(ofInput.Output, StandardInput.Name));
        Assert.Equal(Shape(Advice().Replace(ofFile.Error, ""), path), Shape(ofInput.Error, StandardInput.Name));
        Assert.NotEqual("", ofInput.Output);
    }

    [Theory]
    [InlineData("roles", "en")]
    [InlineData("roles", "zh")]
    [InlineData("icap", "en")]
    [InlineData("icap", "zh")]
    public void A_table_is_known_by_its_content(string kind, string language)
    {
        string table = ToolRun.Answered("template", kind, "--language", language, "-o", "-").Output;
        ToolRun run = ToolRun.WithInput(Encoding.UTF8.GetBytes(table), "check", "-");

        Assert.StartsWith("1 file, 1 standard: no diagnostics\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Diagnostics_name_standard_input_in_every_language()
    {
        byte[] sample = File.ReadAllBytes(Path.Combine(ToolRun.Samples, "TFB7914-902v1.txt"));

        Assert.Contains("\n<stdin>:35: info CM2030:", ToolRun.WithInput(sample, "check", "-").Output, StringComparison.Ordinal);
        Assert.Contains("\n<stdin>:35", ToolRun.WithInput(sample, "check", "-", "--lang", "zh-Hant").Output, StringComparison.Ordinal);
        Assert.Contains("\"<stdin>:35\"", ToolRun.WithInput(sample, "check", "-", "--json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_and_files_are_one_catalog()
    {
        byte[] sample = File.ReadAllBytes(Path.Combine(ToolRun.Samples, "TFB5131-901v2.txt"));
        string other = Path.Combine(ToolRun.Samples, "TFB5131-902v3.txt");

        ToolRun run = ToolRun.WithInput(sample, "gap", "TFB5131-901", "TFB5131-902", "--data", other, "--data", "-");

        Assert.StartsWith("From  TFB5131-901v2 吧檯助理咖啡師\nTo    TFB5131-902v3 咖啡師\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_the_answer_is_on_standard_output()
    {
        byte[] sample = File.ReadAllBytes(Path.Combine(ToolRun.Samples, "TFB5131-901v2.txt"));
        string document = ToolRun.WithInput(sample, "convert", "-", "-o", "-").Output;

        Assert.Equal(document, ToolRun.WithInput(Encoding.UTF8.GetBytes(document), "convert", "-", "-o", "-").Output);
    }

    [Theory]
    [MemberData(nameof(DoubleReaders))]
    public void Standard_input_has_one_reader(string call)
    {
        ToolRun run = ToolRun.Of(call.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("competency: '-' is given 2 times, but standard input can be read once.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_looked_for_may_be_a_dash() =>
        Assert.Contains("no matches for '- -'", ToolRun.Of("find", "-", "-").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("check -")]
    [InlineData("gap CAFE-101 CAFE-301 --mapping -")]
    [InlineData("gap CAFE-301 --profile -")]
    [InlineData("match -")]
    public void Standard_input_that_cannot_be_read_is_named(string call)
    {
        using StringWriter error = new();
        using BrokenInput input = new();
        ToolConsole console = ToolConsole.For(TextWriter.Null, error, input: input);

        Assert.Equal(1, CompetencyTool.Run(console, call.Split(' '), static _ => null));
        Assert.Equal("competency: '<stdin>' cannot be read: Is a directory\n", error.ToString());
    }

    /// <summary>What standard input had cannot be listed by another call.</summary>
    [Fact]
    public void No_advice_is_given_that_cannot_be_followed()
    {
        byte[] document = File.ReadAllBytes(Path.Combine(ToolRun.Samples, "TFB7914-902v1.txt"));

        Assert.Equal("(1 warning in the data.)\n", ToolRun.WithInput(document, "show", "-").Error);
        Assert.Equal("（資料中有 1 個警告。）\n", ToolRun.WithInput(document, "show", "-", "--lang", "zh-Hant").Error);
    }

    [Fact]
    public void Nothing_on_standard_input_is_an_empty_file()
    {
        ToolRun run = ToolRun.WithInput([], "check", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CM1007: '<stdin>' is empty", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_up_to_the_limit_of_files()
    {
        using StringWriter error = new();
        using MemoryStream input = new(new byte[100]);
        ToolConsole console = ToolConsole.For(TextWriter.Null, error, input: input);

        Assert.Equal(100, StandardInput.ReadDocument(console, 100).Bytes.Length);
        Assert.Throws<NoAnswerException>(() => StandardInput.ReadDocument(
            ToolConsole.For(TextWriter.Null, error, input: new MemoryStream(new byte[101])), 100));
        Assert.Equal("competency: '<stdin>' cannot be read: it has more than 100 bytes.\n", error.ToString());
    }

    [Fact]
    public void A_picture_is_not_written_to_a_terminal()
    {
        using StringWriter error = new();
        ToolConsole console = ToolConsole.For(TextWriter.Null, error, isTerminal: true);

        Assert.Equal(2, CompetencyTool.Run(console, ["graph", "TFB5131-902", "--format", "png", "-o", "-"], static _ => null));
        Assert.StartsWith(
            "competency: a PNG is no text for a terminal. Choose a file with -o FILE, or a pipe.",
            error.ToString(), StringComparison.Ordinal);
    }

    [GeneratedRegex("; 'competency check [^']*' lists them", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Advice();

    private sealed class BrokenInput : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("Is a directory");

        public override int Read(Span<byte> buffer) => throw new IOException("Is a directory");
    }

    // The answer without its source: not in metadata, and the width of its column does not count.
    private static string Shape(string text, string source)
    {
        string[] names = [source.Replace('\\', '/'), Path.GetFileName(source)];
        string shape = names.Aggregate(text, static (whole, name) => whole.Replace(name, "IN", StringComparison.Ordinal));
        return string.Join('\n', shape.Split('\n')
            .Where(static line => !line.StartsWith('#'))
            .Select(static line => string.Join(' ', line.TrimEnd('─').Split(' ', StringSplitOptions.RemoveEmptyEntries))));
    }
}
