using Competency.Cli.Data;

namespace Competency.Cli.Tests.Data;

/// <summary>COMPETENCY_DATA belongs to the process: no other test may run meanwhile.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class EnvironmentCollection;

[Collection(typeof(EnvironmentCollection))]
public sealed class EnvironmentTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(CatalogSource.Variable, null);
        _folder.Dispose();
    }

    [Fact]
    public void The_variable_names_the_data_when_no_option_does()
    {
        string first = _folder.CopySample("TFB5131-901v2");
        string second = _folder.CopySample("TFB5131-902v3");
        Environment.SetEnvironmentVariable(CatalogSource.Variable, first + Path.PathSeparator + second);

        Assert.Equal(2, Standards("find", "咖啡", "--json"));
        Assert.Equal(1, Standards("find", "咖啡", "--json", "--data", first));
        Assert.StartsWith("2 files, 2 standards:", ToolRun.Answered("check").Output, StringComparison.Ordinal);
        Assert.StartsWith("1 file, 1 standard:", ToolRun.Answered("check", second).Output, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Answered("convert").Json.Items("standards").Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" : ")]
    public void An_empty_variable_means_the_samples(string value)
    {
        Environment.SetEnvironmentVariable(CatalogSource.Variable, value);

        Assert.Equal(8, Standards("find", "咖啡", "--json"));
    }

    [Fact]
    public void A_variable_that_names_nothing_is_no_reason_to_answer_from_the_samples()
    {
        Environment.SetEnvironmentVariable(CatalogSource.Variable, Path.Combine(_folder.Path, "missing"));

        ToolRun run = ToolRun.Of("show", "TFB5131-901");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CM1001", run.Error, StringComparison.Ordinal);
    }

    private static double Standards(params string[] call) => ToolRun.Answered(call).Json.GetProperty("catalog").Number("standards");
}
