namespace Competency.Architecture.Tests.Assemblies;

/// <summary>A test of folders is worth what its search for cycles is worth.</summary>
public sealed class StrongComponentsTests
{
    [Theory]
    [InlineData("a>b b>c", "a b c")]
    [InlineData("a>b b>a c>a", "ab c")]
    [InlineData("a>b b>c c>a c>d d>e e>d", "abc de")]
    [InlineData("a>b b>c c>b a>c", "a bc")]
    public void Nodes_that_reach_each_other_are_one_component(string edges, string expected)
    {
        ILookup<string, string> successors = edges.Split(' ')
            .Select(static edge => edge.Split('>'))
            .ToLookup(static edge => edge[0], static edge => edge[1]);
        IEnumerable<string> nodes = edges.Split(' ', '>').Distinct();

        IEnumerable<string> components = StrongComponents.Of(nodes, node => successors[node])
            .Select(static component => string.Concat(component.Order(StringComparer.Ordinal)));

        Assert.Equal(expected.Split(' '), components.Order(StringComparer.Ordinal));
    }
}
