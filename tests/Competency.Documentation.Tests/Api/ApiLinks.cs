using Microsoft.CodeAnalysis;

namespace Competency.Documentation.Tests.Api;

/// <summary>
/// Where a type or member is described: on a page of ours, one for each type in a folder for each package, or on the site of .NET.
/// </summary>
internal sealed class ApiLinks(ApiLibrary library)
{
    public const string Indexer = "Indexer";
    public const string Constructors = "Constructors";
    public const string Operators = "Operators";

    private const string DotNet = "https://learn.microsoft.com/dotnet/api/";

    /// <summary>The page of a type, from the folder of the reference.</summary>
    public static string PageOf(INamedTypeSymbol type) => $"{type.ContainingAssembly.Name}/{type.Name}.md";

    /// <summary>The heading below which a member is described.</summary>
    public static string HeadingOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: true } => Indexer,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => Constructors,
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => Operators,
        _ => member.Name,
    };

    /// <summary>A heading as Git hosts name it in addresses.</summary>
    public static string AnchorOf(string heading) => heading.ToLowerInvariant();

    /// <summary>The address of a type or member as a page of this package writes it; <see langword="null"/> if it has no page.</summary>
    public string? AddressOf(ISymbol symbol, IAssemblySymbol package)
    {
        ISymbol definition = symbol.OriginalDefinition;
        INamedTypeSymbol type = definition as INamedTypeSymbol ?? definition.ContainingType;
        if (!library.Contains(definition))
        {
            return IsDotNet(definition) ? DotNet + NameInDotNet(definition, type) : null;
        }

        string page = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, package) ? $"{type.Name}.md" : $"../{PageOf(type)}";
        return definition is INamedTypeSymbol || type.TypeKind == TypeKind.Enum ? page : $"{page}#{AnchorOf(HeadingOf(definition))}";
    }

    /// <summary>A name in code, as a link if there is a page.</summary>
    public string Link(ISymbol symbol, string text, IAssemblySymbol package) =>
        AddressOf(symbol, package) is string address ? $"[`{text}`]({address})" : $"`{text}`";

    /// <summary>
    /// The name of a type, linked to the first type in it that has a page of ours, or that is worth a look on that of .NET: numbers and
    /// strings are known.
    /// </summary>
    public string LinkType(ITypeSymbol type, IAssemblySymbol package)
    {
        string text = type.ToDisplayString(ApiSignature.Types);
        ISymbol[] own = [.. library.OwnTypes(type).Distinct<ISymbol>(SymbolEqualityComparer.Default)];
        return own.Length switch
        {
            0 => type is INamedTypeSymbol { SpecialType: SpecialType.None } named && !IsNullable(named) ? Link(named, text, package)
                : $"`{text}`",
            1 => Link(own[0], text, package),
            _ => $"`{text}` ({string.Join(", ", own.Select(each => Link(each, each.Name, package)))})",
        };
    }

    private static bool IsNullable(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool IsDotNet(ISymbol symbol) =>
        symbol.ContainingAssembly is IAssemblySymbol assembly && assembly.Name.StartsWith("System.", StringComparison.Ordinal);

    private static string NameInDotNet(ISymbol symbol, INamedTypeSymbol type)
    {
        string arity = type.Arity == 0 ? "" : $"-{type.Arity}";
        string member = symbol is INamedTypeSymbol ? "" : $".{symbol.Name}";
        return $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}{arity}{member}".ToLowerInvariant();
    }
}
