using System.Reflection;

namespace Competency.Cli.Tests.Data;

public sealed class SampleResourceTests
{
    [Fact]
    public void Every_resource_of_the_tool_is_a_sample_or_a_template_under_its_file_name()
    {
        string[] names = Assembly.Load("competency").GetManifestResourceNames();

        Assert.All(names, static name => Assert.Contains(name.Split('/')[0], (string[])["samples", "templates"]));
        Assert.Equal(6, names.Count(static name => name.StartsWith("templates/", StringComparison.Ordinal)));
    }
}
