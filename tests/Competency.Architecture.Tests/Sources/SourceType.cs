using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Competency.Architecture.Tests.Sources;

/// <summary>A type as its source declares it.</summary>
/// <param name="Name">The simple name.</param>
/// <param name="FullName">Namespace, name and number of type parameters, as assemblies write them: <c>N.Name`1</c>.</param>
/// <param name="Namespace">The namespace.</param>
/// <param name="IsPublic">Whether it is declared public.</param>
internal sealed record SourceType(string Name, string FullName, string Namespace, bool IsPublic)
{
    public static SourceType Of(MemberDeclarationSyntax declaration)
    {
        (SyntaxToken name, TypeParameterListSyntax? parameters) = declaration switch
        {
            TypeDeclarationSyntax type => (type.Identifier, type.TypeParameterList),
            DelegateDeclarationSyntax type => (type.Identifier, type.TypeParameterList),
            BaseTypeDeclarationSyntax type => (type.Identifier, null),
            _ => throw new ArgumentException($"{declaration.Kind()} declares no type", nameof(declaration)),
        };
        string space = string.Join(
            '.', declaration.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(static space => space.Name.ToString()));
        string arity = parameters is null ? "" : $"`{parameters.Parameters.Count}";
        string prefix = space.Length == 0 ? "" : space + ".";
        return new SourceType(name.Text, prefix + name.Text + arity, space, declaration.Modifiers.Any(SyntaxKind.PublicKeyword));
    }
}
