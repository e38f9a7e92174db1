namespace Competency.Model.Tests.TestKit;

public sealed class SharedDataTests
{
    [Fact]
    public void The_repository_root_holds_the_solution() =>
        Assert.True(File.Exists(Path.Combine(SharedData.RepositoryRoot, "Competency.Model.sln")));

    [Fact]
    public void The_reference_documents_are_found_or_the_test_is_skipped() =>
        Assert.NotEmpty(Directory.EnumerateFiles(SharedData.Require("icap", "text")));
}
