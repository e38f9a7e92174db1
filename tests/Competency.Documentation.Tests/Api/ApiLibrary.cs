using System.Collections.Immutable;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Competency.Documentation.Tests.Api;

/// <summary>The libraries as an application sees them: their public types and members, and what their documentation says.</summary>
internal sealed class ApiLibrary
{
    private const string Generated = "Defines the source generated JSON";

    private readonly CSharpCompilation _compilation;
    private readonly Dictionary<string, XElement> _comments;

    private ApiLibrary(IReadOnlyList<Assembly> libraries, ImmutableArray<MetadataReference> references)
    {
        _compilation = CSharpCompilation.Create("Reference", references: references);
        _comments = libraries
            .Select(static library => Path.ChangeExtension(library.Location, ".xml"))
            .SelectMany(static file => XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member"))
            .ToDictionary(static member => (string)member.Attribute("name")!, StringComparer.Ordinal);
        string[] names = [.. libraries.Select(static library => library.GetName().Name!)];
        Packages = [.. _compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => names.Contains(assembly.Name))
            .OrderBy(static assembly => assembly.Name, StringComparer.Ordinal)];
        Types = [.. Packages.SelectMany(static package => TypesIn(package.GlobalNamespace))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)];
        Producers = Types.SelectMany(MembersOf)
            .SelectMany(member => ResultsOf(member).Select(type => (Type: (ISymbol)type, Member: member)))
            .Where(static pair => !SymbolEqualityComparer.Default.Equals(pair.Type, pair.Member.ContainingType))
            .ToLookup<(ISymbol Type, ISymbol Member), ISymbol, ISymbol>(
                static pair => pair.Type, static pair => pair.Member, SymbolEqualityComparer.Default);
        Extensions = Types.SelectMany(MembersOf).OfType<IMethodSymbol>()
            .Where(static method => method.IsExtensionMethod)
            .ToLookup<IMethodSymbol, ISymbol>(
                static method => method.Parameters[0].Type.OriginalDefinition, SymbolEqualityComparer.Default);
    }

    public static ApiLibrary Instance { get; } = new(ExampleProgram.Libraries, ExampleProgram.References);

    /// <summary>One assembly for each package.</summary>
    public ImmutableArray<IAssemblySymbol> Packages { get; }

    /// <summary>All public types, by name.</summary>
    public ImmutableArray<INamedTypeSymbol> Types { get; }

    /// <summary>Extension methods by the type that they extend.</summary>
    public ILookup<ISymbol, IMethodSymbol> Extensions { get; }

    /// <summary>Members of other types that return a type, alone or in a collection.</summary>
    public ILookup<ISymbol, ISymbol> Producers { get; }

    public bool Contains(ISymbol symbol) => Packages.Contains(symbol.ContainingAssembly, SymbolEqualityComparer.Default);

    /// <summary>The documented members, by name; what compilers write by themselves has no comment of ours.</summary>
    public IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers()
        .Where(member => member.DeclaredAccessibility == Accessibility.Public
            || (member.DeclaredAccessibility == Accessibility.Protected && !type.IsSealed))
        .Where(static member => member is not IMethodSymbol { AssociatedSymbol: not null })
        .Where(member => CommentOf(member) is XElement comment && !IsGenerated(comment))
        .OrderBy(static member => member.Name, StringComparer.Ordinal)
        .ThenBy(static member => member is IMethodSymbol method ? method.Parameters.Length : 0)
        .ThenBy(static member => member.GetDocumentationCommentId(), StringComparer.Ordinal);

    /// <summary>The comment of a type or member, or the one that it inherits; <see langword="null"/> if it has none of ours.</summary>
    public XElement? CommentOf(ISymbol symbol)
    {
        if (symbol.OriginalDefinition.GetDocumentationCommentId() is not string id || !_comments.TryGetValue(id, out XElement? comment))
        {
            return null;
        }

        if (comment.Element("inheritdoc") is not XElement inherited)
        {
            return comment;
        }

        ISymbol? source = inherited.Attribute("cref") is XAttribute name ? Find(name.Value) : SourceOf(symbol);
        return source is null ? null : CommentOf(source) is XElement other ? Merged(comment, other) : null;
    }

    /// <summary>The type or member that a comment refers to.</summary>
    public ISymbol? Find(string id) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, _compilation);

    /// <summary>The types of ours that a type is made of.</summary>
    public IEnumerable<INamedTypeSymbol> OwnTypes(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => OwnTypes(array.ElementType),
        INamedTypeSymbol named when Contains(named) => [named.OriginalDefinition],
        INamedTypeSymbol named => named.TypeArguments.SelectMany(OwnTypes),
        _ => [],
    };

    /// <summary>What a member returns; what can be set is asked for as well.</summary>
    private IEnumerable<INamedTypeSymbol> ResultsOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => OwnTypes(method.ReturnType),
        IPropertySymbol { SetMethod: null } property => OwnTypes(property.Type),
        _ => [],
    };

    private static bool IsGenerated(XElement comment) =>
        comment.Value.TrimStart().StartsWith(Generated, StringComparison.Ordinal);

    /// <summary>What a comment says itself goes before what it inherits.</summary>
    private static XElement Merged(XElement comment, XElement other)
    {
        XElement[] own = [.. comment.Elements().Where(static element => element.Name.LocalName != "inheritdoc")];
        return new XElement("member", own, other.Elements().Where(element => !own.Any(mine => IsSame(mine, element))));
    }

    private static bool IsSame(XElement a, XElement b) =>
        a.Name == b.Name && (string?)a.Attribute("name") == (string?)b.Attribute("name") && a.Name.LocalName != "exception";

    /// <summary>The member that this one overrides or implements.</summary>
    private static ISymbol? SourceOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { OverriddenMethod: IMethodSymbol method } => method,
        IPropertySymbol { OverriddenProperty: IPropertySymbol property } => property,
        _ => symbol.ContainingType.AllInterfaces
            .SelectMany(contract => contract.GetMembers(symbol.Name))
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(
                symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol)),
    };

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) => space.GetTypeMembers()
        .Where(static type => type.DeclaredAccessibility == Accessibility.Public)
        .Concat(space.GetNamespaceMembers().SelectMany(TypesIn));
}
