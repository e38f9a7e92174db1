namespace Competency.Documentation.Tests;

public sealed class MarkdownPageTests
{
    private const string Page = """
        # A page

        ```csharp
        int one = 1;
        ```

        It prints:

        ```text
        1
        2
        ```

        <!-- continues -->
        <!-- compile only -->
        ```csharp
        one++;
        ```

        ```text
        no output
        ```

        * in a list

          <!-- compile only -->

          ```csharp
          if (true)
          {
              F();
          }
          ```

        ```csharp
        last();
        ```
        """;

    [Fact]
    public void Blocks_know_what_they_continue_and_what_they_print()
    {
        List<CodeBlock> blocks = MarkdownPage.BlocksOf("page.md", Page);

        Assert.Equal(["page.md:3", "page.md:16", "page.md:28", "page.md:35"], blocks.Select(static block => block.Name));
        Assert.Equal(["int one = 1;", "one++;"], blocks[1].Codes);
        Assert.Equal("if (true)\n{\n    F();\n}", Assert.Single(blocks[2].Codes));
        Assert.Equal(["1\n2", null, null, null], blocks.Select(static block => block.Output));
        Assert.Equal([false, true, true, false], blocks.Select(static block => block.IsCompileOnly));
    }
}
