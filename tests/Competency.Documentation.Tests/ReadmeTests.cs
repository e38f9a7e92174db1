using System.Globalization;

namespace Competency.Documentation.Tests;

/// <summary>README.md shows code that compiles and the output it has.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "README.md"));

    [Fact]
    public void The_example_is_the_code_that_runs_here()
    {
        string source = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "tests", "Competency.Documentation.Tests", "ReadmeExample.cs"));
        IEnumerable<string> lines = source.Split('\n').SkipWhile(static line => line.Trim() != "// begin").Skip(1).TakeWhile(static line => line.Trim() != "// end");
        string code = string.Join('\n', lines.Select(static line => line.Length > 8 ? line[8..] : "")).Trim();
        string shown = code.Replace("Load(standards)", "Load(\"docs/samples\")", StringComparison.Ordinal).Replace("console.", "Console.", StringComparison.Ordinal);

        Assert.Equal("using Competency.Model;\n\n" + shown, Block("csharp"));
    }

    [Fact]
    public void The_output_is_what_the_example_says()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        StringWriter output = new() { NewLine = "\n" };

        ReadmeExample.Run(Path.Combine(SharedData.RepositoryRoot, "docs", "samples"), output);

        CultureInfo.CurrentCulture = culture;
        Assert.Equal(output.ToString().TrimEnd(), Block("text"));
    }

    private static string Block(string language)
    {
        string begin = $"```{language}\n";
        int start = Readme.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return Readme[start..Readme.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
