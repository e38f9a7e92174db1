using System.Reflection;
using System.Xml.Linq;

namespace Competency.Documentation.Tests;

/// <summary>Every example in the documentation of the libraries compiles and runs on the samples of the repository.</summary>
[Collection(typeof(ExampleCollection))]
public sealed class ExampleTests
{
    private const int MinTypesWithExample = 45;

    /// <summary>Where a development environment would find the types.</summary>
    private static readonly string[] Namespaces =
    [
        "System.Collections.Immutable", "System.Globalization", "System.Text",
        .. ExampleProgram.Libraries.SelectMany(static library => library.GetExportedTypes())
            .Select(static type => type.Namespace!)
            .Distinct(),
    ];

    private static readonly Dictionary<string, string> Examples = ExampleProgram.Libraries.SelectMany(ExamplesOf)
        .ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_example_compiles_and_runs(string name)
    {
        ExampleProgram program = new([Examples[name]], Namespaces);

        program.AssertCompiles();
        await ExampleRun.OutputOf(program);
    }

    [Fact]
    public void Types_that_users_meet_first_have_an_example()
    {
        string[] types = [.. Examples.Keys.Where(static name => name[0] == 'T').Select(static name => name.Split(' ')[0]).Distinct()];

        Assert.True(types.Length >= MinTypesWithExample, $"{types.Length} of {MinTypesWithExample} at least:\n{string.Join('\n', types)}");
    }

    /// <summary>The examples by member, numbered where a member has several; the pieces of one example are one program.</summary>
    private static IEnumerable<KeyValuePair<string, string>> ExamplesOf(Assembly library)
    {
        string file = Path.ChangeExtension(library.Location, ".xml");
        return
            from member in XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member")
            from example in member.Descendants("example").Select(static (text, number) => (text, number))
            let name = (string)member.Attribute("name")!
            let code = string.Join('\n', example.text.Descendants("code").Select(ExampleCode.TextOf))
            select KeyValuePair.Create(example.number == 0 ? name : $"{name} {example.number + 1}", code);
    }
}
