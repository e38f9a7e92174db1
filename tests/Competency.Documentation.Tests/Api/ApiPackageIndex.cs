using Microsoft.CodeAnalysis;

namespace Competency.Documentation.Tests.Api;

/// <summary>The page of one package: its types by namespace.</summary>
internal static class ApiPackageIndex
{
    public static string TextOf(ApiLibrary library, IAssemblySymbol package)
    {
        ApiProse prose = new(library, new ApiLinks(library), package);
        IEnumerable<string> namespaces = library.Types
            .Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, package))
            .GroupBy(static type => type.ContainingNamespace.ToDisplayString())
            .OrderBy(static space => space.Key, StringComparer.Ordinal)
            .Select(space => $"## Namespace {space.Key}\n\n| type | what it is |\n|---|---|\n{string.Join('\n', space.Select(Row))}");
        return string.Join("\n\n", [$"# Package {package.Name}", "All packages: [API reference](../README.md).", .. namespaces]) + "\n";

        string Row(INamedTypeSymbol type)
        {
            string summary = prose.Line(library.CommentOf(type)!.Element("summary")).Replace("|", @"\|", StringComparison.Ordinal);
            return $"| [{type.Name}]({type.Name}.md) | {summary} |";
        }
    }
}
