using Competency.Architecture.Tests.Assemblies;
using Mono.Cecil;

namespace Competency.Architecture.Tests.Api;

/// <summary>How much there is to learn.</summary>
public sealed class PublicTypeTests
{
    /// <summary>
    /// Three of them are for JSON: record 0039 says why. One is a list that shows itself: record 0053. Three are figures and pages: record
    /// 0055. One is what to cite. Three are columnar tables: record 0054.
    /// </summary>
    private const int MaxPublicTypes = 211;

    [Fact]
    public void The_libraries_have_few_public_types()
    {
        TypeDefinition[] types =
        [
            .. ShippedAssembly.Libraries.SelectMany(static assembly => assembly.PublicTypes)
                .Where(static type => type.DeclaringType is null),
        ];
        IEnumerable<string> counts = types
            .GroupBy(static type => type.Namespace, StringComparer.Ordinal)
            .OrderBy(static space => space.Key, StringComparer.Ordinal)
            .Select(static space => $"{space.Count(),4} {space.Key}: {NamesOf(space)}");

        Assert.True(
            types.Length <= MaxPublicTypes, $"{types.Length} public types, of {MaxPublicTypes} at most:\n{string.Join('\n', counts)}");
    }

    private static string NamesOf(IEnumerable<TypeDefinition> types) =>
        string.Join(", ", types.Select(static type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_tool_is_no_library() => Assert.Empty(ShippedAssembly.Cli.PublicTypes);
}
