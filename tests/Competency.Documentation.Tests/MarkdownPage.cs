namespace Competency.Documentation.Tests;

/// <summary>
/// A page in Markdown. Its blocks of the language <c>csharp</c> are compiled and run. A line before a block may hold
/// <c>&lt;!-- continues --&gt;</c>, when it goes on with the blocks before it, or <c>&lt;!-- compile only --&gt;</c>, or both. A paragraph
/// that ends with <c>prints:</c> or <c>輸出：</c> after a block, and a block of the language <c>text</c> or <c>console</c>, is its
/// output. A block after <c>&lt;!-- file: NAME --&gt;</c> is a file of an application, which <c>tests/packages/follow</c> makes and runs.
/// </summary>
internal static class MarkdownPage
{
    public const string Continues = "<!-- continues -->";
    public const string CompileOnly = "<!-- compile only -->";

    public const string FileMark = "<!-- file: ";
    public const string Answers = "<!-- answers -->";

    private const string Fence = "```";

    private static readonly string[] OutputMarks = ["prints:", "輸出："];

    /// <summary>All pages, from the root of the repository.</summary>
    public static IEnumerable<string> All => ["README.md", .. PagesOf("docs"), .. PagesOf("src")];

    public static List<CodeBlock> BlocksOf(string page) => BlocksOf(page, File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, page)));

    public static List<CodeBlock> BlocksOf(string page, string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        List<CodeBlock> blocks = [];
        bool isOutputNext = false;
        (bool continues, bool isCompileOnly, bool isFile) = (false, false, false);
        for (int line = 0; line < lines.Length; line++)
        {
            string trimmed = lines[line].TrimEnd();
            if (trimmed.TrimStart().StartsWith(Fence, StringComparison.Ordinal))
            {
                int end = EndOf(lines, line);
                string content = Content(lines, line, end);
                switch (trimmed.Trim()[Fence.Length..])
                {
                    case "csharp" when !isFile:
                        CodeBlock? previous = continues ? blocks[^1] : null;
                        blocks.Add(new CodeBlock(page, line + 1, content, previous, null, isCompileOnly));
                        break;
                    case "text" or "console" when isOutputNext:
                        blocks[^1] = blocks[^1] with { Output = content };
                        break;
                }

                (isOutputNext, continues, isCompileOnly, isFile) = (false, false, false, false);
                line = end;
            }
            else if (trimmed.Length > 0)
            {
                isOutputNext = blocks.Count > 0
                    && Array.Exists(OutputMarks, mark => trimmed.EndsWith(mark, StringComparison.OrdinalIgnoreCase));
                continues = trimmed.Contains(Continues, StringComparison.Ordinal) || (continues && IsMark(trimmed));
                isCompileOnly = trimmed.Contains(CompileOnly, StringComparison.Ordinal) || (isCompileOnly && IsMark(trimmed));
                isFile = trimmed.StartsWith(FileMark, StringComparison.Ordinal);
            }
        }

        return blocks;
    }

    private static IEnumerable<string> PagesOf(string folder) =>
        Directory.EnumerateFiles(Path.Combine(SharedData.RepositoryRoot, folder), "*.md", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(SharedData.RepositoryRoot, path).Replace('\\', '/'))
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static bool IsMark(string line) => line is Continues or CompileOnly;

    private static int EndOf(string[] lines, int start)
    {
        int end = Array.FindIndex(lines, start + 1, static line => line.Trim() == Fence);
        return end < 0 ? throw new FormatException($"the block of line {start + 1} does not end") : end;
    }

    /// <summary>The lines between two fences, without the indentation of the first fence.</summary>
    private static string Content(string[] lines, int start, int end)
    {
        int indentation = lines[start].Length - lines[start].TrimStart().Length;
        return string.Join('\n', lines[(start + 1)..end].Select(line => line.Length > indentation ? line[indentation..] : line.TrimStart()))
            .TrimEnd();
    }
}
