using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Competency.Architecture.Tests.Sources;

/// <summary>A file of C#, with the types that it declares outside of other types.</summary>
internal sealed class SourceFile
{
    private SourceFile(string root, string path)
    {
        Path = System.IO.Path.GetRelativePath(root, path).Replace('\\', '/');
        Lines = File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(string.Join('\n', Lines)).GetCompilationUnitRoot();
        Types = [.. unit.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>().Where(static member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(SourceType.Of)];
    }

    /// <summary>The path below the folder that was asked for, with slashes.</summary>
    public string Path { get; }

    /// <summary>The folder of <see cref="Path"/>; empty at the root.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>The name up to its first point: <c>CompetencyCatalog</c> of <c>CompetencyCatalog.Matching.cs</c>.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..].Split('.')[0];

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<SourceType> Types { get; }

    /// <summary>All files below a folder that are written by hand.</summary>
    public static IReadOnlyList<SourceFile> Below(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !System.IO.Path.GetRelativePath(folder, path).Split('/', '\\').Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(folder, path)),
    ];
}
