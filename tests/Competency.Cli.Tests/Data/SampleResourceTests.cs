using System.Reflection;

namespace Competency.Cli.Tests.Data;

public sealed class SampleResourceTests
{
    [Fact]
    public void Every_resource_of_the_tool_is_a_sample_under_its_file_name()
    {
        string[] names = Assembly.Load("competency").GetManifestResourceNames();

        Assert.All(names, name => Assert.StartsWith("samples/", name, StringComparison.Ordinal));
    }
}
