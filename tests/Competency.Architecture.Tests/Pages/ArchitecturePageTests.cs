using Competency.Architecture.Tests.Assemblies;

namespace Competency.Architecture.Tests.Pages;

/// <summary>
/// <c>docs/architecture.md</c> names every folder of every project. It holds one fenced block of the language <c>layout</c>: a line
/// with <c>src/Project</c> at the margin begins a project, every further line names a folder by its first word, indented by two blanks
/// for each folder around it; what follows the name is for people, and so is a line that begins with <c>#</c> or goes on deeper than
/// 24 blanks.
/// </summary>
public sealed class ArchitecturePageTests
{
    private const string Begin = "```layout\n";
    private const int Continued = 24;

    public static TheoryData<string> Projects => [.. ShippedAssembly.All.Select(static assembly => assembly.Project)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_page_names_the_folders_that_exist(string project)
    {
        IEnumerable<string> existing = new FolderGraph(ShippedAssembly.All.Single(assembly => assembly.Project == project)).Folders
            .Where(static folder => folder != FolderGraph.Root)
            .SelectMany(WithParents);

        Assert.Equal(existing.Distinct().Order(StringComparer.Ordinal), Named()[project].Order(StringComparer.Ordinal));
    }

    private static ILookup<string, string> Named()
    {
        string page = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "docs", "architecture.md")).ReplaceLineEndings("\n");
        int start = page.IndexOf(Begin, StringComparison.Ordinal);
        Assert.True(start >= 0, "docs/architecture.md has no block of the language layout");
        string[] lines = page[(start + Begin.Length)..page.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n');
        string project = "";
        List<string> path = [];
        List<(string Project, string Folder)> named = [];
        foreach (string line in lines.Where(static line => line.Length > 0 && !line.StartsWith('#')))
        {
            int depth = (line.Length - line.TrimStart().Length) / 2;
            string name = line.Trim().Split(' ')[0].TrimEnd('/');
            if (depth == 0)
            {
                project = name["src/".Length..];
            }
            else if (depth <= Continued / 2)
            {
                path.RemoveRange(depth - 1, Math.Max(0, path.Count - depth + 1));
                path.Add(name);
                named.Add((project, string.Join('/', path)));
            }
        }

        return named.ToLookup(static entry => entry.Project, static entry => entry.Folder, StringComparer.Ordinal);
    }

    private static IEnumerable<string> WithParents(string folder)
    {
        string[] names = folder.Split('/');
        return Enumerable.Range(1, names.Length).Select(length => string.Join('/', names[..length]));
    }
}
