using System.Xml.Linq;

namespace Competency.Architecture.Tests.Sources;

/// <summary>Projects take up code of others by reference alone.</summary>
public sealed class ProjectFileTests
{
    public static TheoryData<string> Projects =>
    [
        .. Directory.EnumerateFiles(SharedData.RepositoryRoot, "*.csproj", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(SharedData.RepositoryRoot, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_file_is_compiled_in_two_projects(string project)
    {
        IEnumerable<string> linked = XDocument.Load(Path.Combine(SharedData.RepositoryRoot, project)).Descendants("Compile")
            .Select(static item => (string?)item.Attribute("Include") ?? "")
            .Where(static path => path.Contains("..", StringComparison.Ordinal));

        Assert.Empty(linked);
    }

    [Fact]
    public void The_solution_lists_every_project()
    {
        string solution = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "Competency.Model.sln"));

        Assert.All(Projects, project => Assert.Contains($"\"{project.Data.Replace('/', '\\')}\"", solution, StringComparison.Ordinal));
    }

    /// <summary>What compiles there compiles for an application.</summary>
    [Fact]
    public void No_product_shows_its_internals_to_the_tests_of_the_documentation() =>
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(SharedData.RepositoryRoot, "src"), "*.csproj", SearchOption.AllDirectories),
            static path =>
            Assert.DoesNotContain("Competency.Documentation.Tests", File.ReadAllText(path), StringComparison.Ordinal));
}
