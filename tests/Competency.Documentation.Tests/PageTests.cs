namespace Competency.Documentation.Tests;

/// <summary>
/// Every block of C# in README.md, under <c>docs</c> and in the readmes of the packages compiles as the program of an application, runs,
/// and prints what the page shows, in every culture.
/// See <see cref="MarkdownPage"/> for the marks that a page can set.
/// </summary>
[Collection(typeof(ExampleCollection))]
public sealed class PageTests
{
    /// <summary>What there is to extend is extended in less than a screen.</summary>
    private const int MaxExtensionLines = 20;

    private static readonly string[] Extensions =
    [
        "format", "check", "measure", "catalog-measure", "weighting", "policy", "partial-credit",
    ];

    private static readonly Dictionary<string, CodeBlock> Blocks =
        MarkdownPage.All.SelectMany(MarkdownPage.BlocksOf).ToDictionary(static block => block.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Blocks.Keys];

    public static TheoryData<string> ExtensionPages => [.. Extensions.Select(static name => $"docs/extending/{name}.md")];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_block_compiles_and_prints_what_its_page_shows(string name)
    {
        CodeBlock block = Blocks[name];
        ExampleProgram program = new(block.Codes);

        program.AssertCompiles();
        if (!block.IsCompileOnly)
        {
            string printed = await ExampleRun.OutputOf(program);
            Assert.True(block.IsShown(printed), $"shown:\n{block.Output}\n\nprinted:\n{printed}");
        }
    }

    [Theory]
    [MemberData(nameof(ExtensionPages))]
    public void An_extension_has_a_page_with_a_short_example(string page)
    {
        Assert.True(File.Exists(Path.Combine(SharedData.RepositoryRoot, page)), $"{page} does not exist");
        CodeBlock[] blocks = [.. Blocks.Values.Where(block => block.Page == page)];

        Assert.NotEmpty(blocks);
        Assert.Contains(blocks, static block => !block.IsCompileOnly && block.Output is not null);
        Assert.All(
            blocks,
            static block => Assert.InRange(block.Code.Split('\n').Count(static line => line.Trim().Length > 0), 1, MaxExtensionLines));
    }

    /// <summary>A mark with a typing error would be no mark.</summary>
    [Fact]
    public void Comments_on_pages_are_marks()
    {
        IEnumerable<string> comments = MarkdownPage.All
            .SelectMany(static page => File.ReadLines(Path.Combine(SharedData.RepositoryRoot, page)))
            .Where(static line => line.Contains("<!--", StringComparison.Ordinal));

        Assert.All(comments, static line => Assert.True(
            line.Trim() is MarkdownPage.Continues or MarkdownPage.CompileOnly or MarkdownPage.Answers
                || line.StartsWith(MarkdownPage.FileMark, StringComparison.Ordinal),
            line));
    }

    [Fact]
    public void Readme_shows_what_its_example_prints() =>
        Assert.Contains(Blocks.Values, static block => block is { Page: "README.md", Output: not null });
}
