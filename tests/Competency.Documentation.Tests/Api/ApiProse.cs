using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Competency.Documentation.Tests.Api;

/// <summary>Comments as Markdown, for the pages of one package.</summary>
internal sealed partial class ApiProse(ApiLibrary library, ApiLinks links, IAssemblySymbol package)
{
    private const string Documentation = "docs/";

    /// <summary>The blocks of an element, each without line breaks but for code; empty if there is none.</summary>
    public IReadOnlyList<string> Blocks(XElement? element)
    {
        List<string> blocks = [];
        StringBuilder line = new();
        foreach (XNode node in element?.Nodes() ?? [])
        {
            switch (node)
            {
                case XElement { Name.LocalName: "para" } paragraph:
                    End();
                    blocks.AddRange(Blocks(paragraph));
                    break;
                case XElement { Name.LocalName: "code" } code:
                    End();
                    blocks.Add(Fence(ExampleCode.TextOf(code)));
                    break;
                case XElement { Name.LocalName: "list" } list:
                    End();
                    blocks.Add(string.Join('\n', list.Elements("item").Select(item => $"* {Line(item)}")));
                    break;
                default:
                    line.Append(Inline(node));
                    break;
            }
        }

        End();
        return blocks;

        void End()
        {
            string text = Blanks().Replace(line.ToString(), " ").Trim();
            line.Clear();
            if (text.Length > 0)
            {
                blocks.Add(text);
            }
        }
    }

    /// <summary>An element without blocks, in one line.</summary>
    public string Line(XElement? element) => string.Join(' ', Blocks(element));

    /// <summary>Code that is compiled where it comes from, and not again on the page.</summary>
    public static string Fence(string code) => $"```cs\n{code}\n```";

    private string Inline(XNode node) => node switch
    {
        XText text => Special().Replace(text.Value, @"\$0"),
        XElement { Name.LocalName: "c" } code => Page(code.Value) ?? Code(code.Value),
        XElement { Name.LocalName: "see" } see when see.Attribute("langword") is XAttribute word => Code(word.Value),
        XElement { Name.LocalName: "see" } see => Reference(see),
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => Code((string)name.Attribute("name")!),
        XElement { Name.LocalName: "em" or "i" } text => $"*{Line(text)}*",
        XElement other => throw new NotSupportedException($"<{other.Name.LocalName}> in a comment"),
        _ => "",
    };

    /// <summary>A file or folder of the documentation as a link; <see langword="null"/> for other code.</summary>
    private static string? Page(string path)
    {
        if (!path.StartsWith(Documentation, StringComparison.Ordinal))
        {
            return null;
        }

        return Path.Exists(Path.Combine(SharedData.RepositoryRoot, path))
            ? $"[{path}](../../{path[Documentation.Length..]})"
            : throw new InvalidOperationException($"a comment names {path}, which does not exist");
    }

    private static string Code(string text) => $"`{Blanks().Replace(text, " ").Trim()}`";

    /// <summary>A type by its name; a member of the same name as nothing else, with the type before it.</summary>
    private string Reference(XElement see)
    {
        string id = (string)see.Attribute("cref")!;
        ISymbol symbol = library.Find(id) ?? throw new InvalidOperationException($"nothing is called {id}");
        string name = symbol is INamedTypeSymbol type ? type.ToDisplayString(ApiSignature.Types)
            : symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType.Name
            : $"{symbol.ContainingType.Name}.{symbol.Name}";
        return links.Link(symbol, see.Value.Length > 0 ? see.Value : name, package);
    }

    // What Markdown would take for a mark.
    [GeneratedRegex(@"[\\`*<>\[\]~$]|\b_|_\b", RegexOptions.None, 1000)]
    private static partial Regex Special();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
