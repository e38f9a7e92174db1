using Competency.Architecture.Tests.Assemblies;

namespace Competency.Architecture.Tests.Api;

/// <summary>Users read in the documentation of a package about what they can have.</summary>
public sealed class DocumentationFileTests
{
    public static TheoryData<string> Projects => [.. ShippedAssembly.Libraries.Select(static assembly => assembly.Project)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void It_documents_public_members_only(string project)
    {
        string[] internals =
        [
            .. new DocumentationFile(ShippedAssembly.Libraries.Single(assembly => assembly.Project == project)).InternalMembers
                // The generator of System.Text.Json documents what it writes.
                .Where(static id => !IsOfGenerator(id) && !id.EndsWith("@)", StringComparison.Ordinal)),
        ];

        Assert.True(internals.Length == 0, $"{internals.Length} internal members, such as {string.Join(", ", internals.Take(20))}");
    }

    private static bool IsOfGenerator(string id) =>
        id.Contains("WireContext", StringComparison.Ordinal) || id.Contains("AnswerContext", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Projects))]
    public void It_documents_every_public_type(string project)
    {
        ShippedAssembly assembly = ShippedAssembly.Libraries.Single(assembly => assembly.Project == project);
        HashSet<string> documented = [.. new DocumentationFile(assembly).PublicMembers.Select(DocumentationFile.IdOf)];

        Assert.Empty(assembly.PublicTypes.Select(static type => "T:" + type.FullName.Replace('/', '.')).Except(documented));
    }
}
