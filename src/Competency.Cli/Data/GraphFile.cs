using System.Collections.Immutable;
using Competency.Model;

namespace Competency.Cli.Data;

// A format in which graphs are written: of the library, JSON-LD, or a picture.
// Name: The word for it in a call.
// Endings: Those of its files.
// Format: The format of the library; null for JSON-LD. Pictures are drawn from DOT.
// IsPicture: Whether Graphviz draws it.
internal sealed record GraphFile(string Name, ImmutableArray<string> Endings, GraphFormat? Format, bool IsPicture = false)
{
    public static GraphFile JsonLd { get; } = new("jsonld", [".jsonld"], null);

    public static GraphFile Png { get; } = new("png", [".png"], GraphFormat.Dot, IsPicture: true);

    public static ImmutableArray<GraphFile> All { get; } =
    [
        new("graphml", [".graphml"], GraphFormat.GraphMl),
        new("gexf", [".gexf"], GraphFormat.Gexf),
        new("dot", [".dot", ".gv"], GraphFormat.Dot),
        new("mermaid", [".mmd", ".mermaid"], GraphFormat.Mermaid),
        new("cytoscape", [".cyjs", ".json"], GraphFormat.CytoscapeJson),
        JsonLd,
        new("svg", [".svg"], GraphFormat.Dot, IsPicture: true),
        Png,
    ];

    public static string[] Names { get; } = [.. All.Select(static file => file.Name)];

    public static string KnownEndings { get; } = string.Join(" ", All.SelectMany(static file => file.Endings));

    // The format of this name; null if there is none.
    public static GraphFile? Named(string name) => All.FirstOrDefault(file => file.Name == name);

    // The format of a file by its ending; null if it has another one.
    public static GraphFile? Of(string path) =>
        All.FirstOrDefault(file => file.Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
}
