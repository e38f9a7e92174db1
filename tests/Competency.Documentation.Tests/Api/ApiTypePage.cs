using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Competency.Documentation.Tests.Api;

/// <summary>The page of one type: what it is, how it is declared, an example, and a section for each name of a member.</summary>
internal sealed class ApiTypePage
{
    private readonly ApiLibrary _library;
    private readonly ApiLinks _links;
    private readonly ApiProse _prose;
    private readonly INamedTypeSymbol _type;
    private readonly XElement _comment;
    private readonly IMethodSymbol? _primary;
    private readonly ImmutableArray<ISymbol> _members;

    public ApiTypePage(ApiLibrary library, INamedTypeSymbol type)
    {
        _library = library;
        _links = new ApiLinks(library);
        _prose = new ApiProse(library, _links, type.ContainingAssembly);
        _type = type;
        _comment = library.CommentOf(type) ?? throw new InvalidOperationException($"{type.Name} has no comment");
        _primary = type.InstanceConstructors.FirstOrDefault(IsPrimary);
        _members = [.. library.MembersOf(type).Where(member => !SymbolEqualityComparer.Default.Equals(member, _primary))];
    }

    public string Text => string.Join("\n\n", Blocks()) + "\n";

    private IEnumerable<string> Blocks() =>
    [
        $"# {_type.Name}",
        .. _prose.Blocks(_comment.Element("summary")),
        ApiProse.Fence(ApiSignature.Of(_type, _primary)),
        .. ApiMemberSection.Exceptions(_comment, _prose, _library, _links, _type.ContainingAssembly),
        $"Package [{_type.ContainingAssembly.Name}](README.md), namespace `{_type.ContainingNamespace.ToDisplayString()}`.{Construction()}",
        .. _comment.Elements("remarks").SelectMany(_prose.Blocks),
        .. Overview(),
        .. _comment.Elements("example").SelectMany(example => _prose.Blocks(example).Prepend("## Example")),
        .. _type.TypeKind == TypeKind.Enum ? [Values()] : Groups().SelectMany(Section),
    ];

    /// <summary>Whether the parameters of a record are its properties.</summary>
    private bool IsPrimary(IMethodSymbol constructor) => (_type.IsRecord || _type.TypeKind == TypeKind.Struct)
        && constructor.Parameters.Length > 0
        && _comment.Elements("param").Select(static each => (string?)each.Attribute("name"))
            .SequenceEqual(constructor.Parameters.Select(static each => each.Name));

    private string Construction() =>
        _type is { TypeKind: TypeKind.Class, IsAbstract: false }
        && _type.InstanceConstructors.FirstOrDefault(static each => each.Parameters.Length == 0) is IMethodSymbol constructor
        && constructor.DeclaredAccessibility == Accessibility.Public
        && _library.CommentOf(constructor) is null
            ? $" Made by `new {_type.Name}()`." : "";

    private string Values()
    {
        IEnumerable<string> rows = _type.GetMembers().OfType<IFieldSymbol>()
            .OrderBy(static value => Convert.ToInt64(value.ConstantValue, CultureInfo.InvariantCulture))
            .Select(value => $"| `{value.Name}` | {value.ConstantValue} | {Cell(value)} |");
        return $"| value | number | meaning |\n|---|---|---|\n{string.Join('\n', rows)}";
    }

    private string Cell(ISymbol symbol) =>
        _prose.Line(_library.CommentOf(symbol)?.Element("summary")).Replace("|", @"\|", StringComparison.Ordinal);

    private IEnumerable<IGrouping<string, ISymbol>> Groups() =>
        _type.TypeKind == TypeKind.Enum ? [] : _members.GroupBy(ApiLinks.HeadingOf)
            .OrderBy(static group => OrderOf(group.First()))
            .ThenBy(static group => group.Key, StringComparer.Ordinal);

    private IEnumerable<string> Section(IGrouping<string, ISymbol> group) =>
        group.SelectMany(member => new ApiMemberSection(_library, _links, _prose, member).Blocks()).Prepend($"## {group.Key}");

    /// <summary>One list: the sections of the page, what else can be called on the type, and what returns it.</summary>
    private IEnumerable<string> Overview()
    {
        string[] lines = [.. Contents(), .. Extensions(), .. Producers()];
        return lines.Length == 0 ? [] : [string.Join('\n', lines)];
    }

    private IEnumerable<string> Contents() => Groups()
        .GroupBy(static group => KindOf(group.First()))
        .Select(static kind => (kind.Key, Links: kind.Select(static group => $"[{group.Key}](#{ApiLinks.AnchorOf(group.Key)})")))
        .Select(static kind => kind.Key is ApiLinks.Constructors or ApiLinks.Operators
            ? $"* {kind.Links.Single()}"
            : $"* {kind.Key}: {string.Join(", ", kind.Links)}");

    private IEnumerable<string> Extensions() => _library.Extensions[_type]
        .GroupBy<IMethodSymbol, INamedTypeSymbol>(static method => method.ContainingType, SymbolEqualityComparer.Default)
        .OrderBy(static group => group.Key.Name, StringComparer.Ordinal)
        .Select(group => $"* Extensions in {_links.Link(group.Key, group.Key.Name, _type.ContainingAssembly)}: "
            + string.Join(", ", group.DistinctBy(static method => method.Name)
                .Select(method => $"[{method.Name}]({_links.AddressOf(method, _type.ContainingAssembly)})")));

    /// <summary>The methods that return the type; where there are none, the properties that have it.</summary>
    private IEnumerable<string> Producers()
    {
        ILookup<bool, ISymbol> members = _library.Producers[_type].ToLookup(IsCalled);
        return members.Count == 0 ? []
            : [members[true].Any() ? $"* Returned by {Names(members[true])}" : $"* Found in {Names(members[false])}"];
    }

    private string Names(IEnumerable<ISymbol> members) => string.Join(", ", members
        .Select(member => _links.Link(member, $"{member.ContainingType.Name}.{ApiLinks.HeadingOf(member)}", _type.ContainingAssembly))
        .Distinct()
        .Order(StringComparer.Ordinal));

    private static bool IsCalled(ISymbol member) => member is IMethodSymbol or IPropertySymbol { IsIndexer: true };

    private static int OrderOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 0,
        IFieldSymbol => 1,
        IPropertySymbol => 2,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => 3,
        _ => 4,
    };

    private static string KindOf(ISymbol member) => OrderOf(member) switch
    {
        0 => ApiLinks.Constructors,
        1 => "Constants",
        2 => "Properties",
        3 => "Methods",
        _ => ApiLinks.Operators,
    };
}
