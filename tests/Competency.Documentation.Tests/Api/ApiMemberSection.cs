using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Competency.Documentation.Tests.Api;

/// <summary>One member: its declaration, what it is, its parameters and result, what it raises, and examples.</summary>
internal sealed class ApiMemberSection(ApiLibrary library, ApiLinks links, ApiProse prose, ISymbol member)
{
    private readonly XElement _comment = library.CommentOf(member)!;

    private IAssemblySymbol Package => member.ContainingAssembly;

    public IEnumerable<string> Blocks() =>
    [
        ApiProse.Fence(ApiSignature.Of(member)),
        .. prose.Blocks(_comment.Element("summary")),
        .. Details(),
        .. _comment.Elements("remarks").SelectMany(prose.Blocks),
        .. _comment.Elements("example").SelectMany(example => prose.Blocks(example).Prepend("Example:")),
    ];

    /// <summary>A list of what is raised when; empty if nothing is.</summary>
    public static IEnumerable<string> Exceptions(
        XElement comment, ApiProse prose, ApiLibrary library, ApiLinks links, IAssemblySymbol package)
    {
        IEnumerable<string> lines = LinesOf(comment, prose, library, links, package);
        return lines.Any() ? [string.Join('\n', lines)] : [];
    }

    private IEnumerable<string> Details()
    {
        string[] lines =
        [
            .. _comment.Elements("typeparam").Select(each => $"* `{(string)each.Attribute("name")!}`: {prose.Line(each)}"),
            .. Parameters(),
            .. Result(),
            .. LinesOf(_comment, prose, library, links, Package),
        ];
        return lines.Length == 0 ? [] : [string.Join('\n', lines)];
    }

    private IEnumerable<string> Parameters()
    {
        IEnumerable<IParameterSymbol> parameters = member switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };
        foreach (IParameterSymbol parameter in parameters)
        {
            XElement? text = _comment.Elements("param").FirstOrDefault(each => (string?)each.Attribute("name") == parameter.Name);
            if (text is not null || IsForeign(parameter.Type))
            {
                string type = links.LinkType(parameter.Type, Package);
                yield return text is null ? $"* `{parameter.Name}`, {type}" : $"* `{parameter.Name}`, {type}: {prose.Line(text)}";
            }
        }
    }

    /// <summary>The type of the result where it has a page of ours, and what the comment says of it.</summary>
    private IEnumerable<string> Result()
    {
        ITypeSymbol? type = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } or IMethodSymbol { ReturnsVoid: true } => null,
            IMethodSymbol method => method.ReturnType,
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };
        XElement? text = _comment.Element("returns");
        if (type is not null && (text is not null || IsForeign(type)))
        {
            string word = member is IMethodSymbol ? "Returns" : "Type:";
            string link = links.LinkType(type, Package);
            yield return text is null ? $"* {word} {link}" : $"* {word} {link}: {prose.Line(text)}";
        }
    }

    /// <summary>Whether a type of ours is in it that is described on another page.</summary>
    private bool IsForeign(ITypeSymbol type) =>
        library.OwnTypes(type).Any(each => !SymbolEqualityComparer.Default.Equals(each, member.ContainingType));

    private static IEnumerable<string> LinesOf(
        XElement comment, ApiProse prose, ApiLibrary library, ApiLinks links, IAssemblySymbol package) =>
        from exception in comment.Elements("exception")
        let type = library.Find((string)exception.Attribute("cref")!)!
        select $"* Throws {links.Link(type, type.Name, package)}: {prose.Line(exception)}";
}
