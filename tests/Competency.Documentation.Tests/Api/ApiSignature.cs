using Microsoft.CodeAnalysis;

namespace Competency.Documentation.Tests.Api;

/// <summary>Types and members as C# declares them.</summary>
internal static class ApiSignature
{
    private const int MaxLineLength = 110;

    /// <summary>Names of types without their namespaces.</summary>
    public static SymbolDisplayFormat Types { get; } = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    private static readonly SymbolDisplayFormat Members = Types
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeMemberKeyword);

    private static readonly SymbolDisplayFormat Properties = new(
        Types.GlobalNamespaceStyle, Types.TypeQualificationStyle, Types.GenericsOptions,
        Members.MemberOptions | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: Types.MiscellaneousOptions);

    private static readonly SymbolDisplayFormat Parameters = Types.WithParameterOptions(
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeDefaultValue);

    /// <summary>The declaration of a member, in several lines if one would be too long.</summary>
    public static string Of(ISymbol member)
    {
        string access = member is { DeclaredAccessibility: Accessibility.Protected } ? "protected " : "";
        return access + member switch
        {
            IMethodSymbol method => Called(method.ToDisplayString(Members), method),
            IPropertySymbol property => property.ToDisplayString(Properties),
            _ => member.ToDisplayString(Members),
        };
    }

    /// <summary>The declaration of a type. A record has the parameters of its constructor.</summary>
    public static string Of(INamedTypeSymbol type, IMethodSymbol? primary)
    {
        bool isRecord = type.IsRecord || primary is not null;
        string name = $"public {ModifiersOf(type)}{KeywordOf(type, isRecord)} {type.ToDisplayString(Types)}";
        string declaration = primary is null ? name : Called(name, primary);
        string[] bases = [.. BasesOf(type, isRecord).Select(static each => each.ToDisplayString(Types))];
        string line = bases.Length == 0 ? declaration : $"{declaration} : {string.Join(", ", bases)}";
        return line.Length <= MaxLineLength || bases.Length == 0 ? line : $"{declaration}\n    : {string.Join(",\n      ", bases)}";
    }

    private static string Called(string name, IMethodSymbol method)
    {
        string[] parameters = [.. method.Parameters.Select(static each => each.ToDisplayString(Parameters))];
        if (method.IsExtensionMethod)
        {
            parameters[0] = "this " + parameters[0];
        }

        string line = $"{name}({string.Join(", ", parameters)})";
        return line.Length <= MaxLineLength ? line : $"{name}(\n    {string.Join(",\n    ", parameters)})";
    }

    private static string ModifiersOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Class, IsStatic: true } => "static ",
        { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
        { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
        { TypeKind: TypeKind.Struct, IsReadOnly: true, IsRefLikeType: true } => "readonly ref ",
        { TypeKind: TypeKind.Struct, IsReadOnly: true } => "readonly ",
        _ => "",
    };

    private static string KeywordOf(INamedTypeSymbol type, bool isRecord) => type switch
    {
        { TypeKind: TypeKind.Enum } => "enum",
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Struct } => isRecord ? "record struct" : "struct",
        { TypeKind: TypeKind.Class } => isRecord ? "record" : "class",
        _ => throw new NotSupportedException($"a page of a {type.TypeKind}"),
    };

    /// <summary>The base and the interfaces that a reader can use; that records compare with each other goes without saying.</summary>
    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type, bool isRecord)
    {
        IEnumerable<INamedTypeSymbol> bases = type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } parent }
            ? [parent] : [];
        return bases.Concat(type.Interfaces
            .Where(static contract => contract.DeclaredAccessibility == Accessibility.Public)
            .Where(contract => !(isRecord && contract.Name == "IEquatable"))
            .OrderBy(static contract => contract.Name, StringComparer.Ordinal));
    }
}
