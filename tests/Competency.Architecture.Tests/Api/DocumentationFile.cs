using System.Xml.Linq;
using Competency.Architecture.Tests.Assemblies;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Competency.Architecture.Tests.Api;

/// <summary>The documentation that is packed beside a library.</summary>
internal sealed class DocumentationFile
{
    private readonly HashSet<string> _public;

    public DocumentationFile(ShippedAssembly assembly)
    {
        _public = [.. assembly.PublicTypes.SelectMany(IdsOf)];
        Members = [.. XDocument.Load(assembly.DocumentationFile, LoadOptions.PreserveWhitespace).Descendants("member")];
    }

    public IReadOnlyList<XElement> Members { get; }

    public IEnumerable<XElement> PublicMembers => Members.Where(member => _public.Contains(IdOf(member)));

    public IEnumerable<string> InternalMembers => Members.Select(IdOf).Where(id => !_public.Contains(id));

    public static string IdOf(XElement member) => (string)member.Attribute("name")!;

    private static IEnumerable<string> IdsOf(TypeDefinition type)
    {
        IEnumerable<IMemberDefinition> members =
        [
            type,
            .. type.Methods.Where(static method => method.IsVisible()),
            .. type.Properties.Where(static property => property.IsVisible()),
            .. type.Fields.Where(static field => field.IsVisible()),
            .. type.Events.Where(static member => member.IsVisible()),
        ];
        return members.Select(DocCommentId.GetDocCommentId);
    }
}
