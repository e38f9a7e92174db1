using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Competency.Model.Graphs.Tests.Exchange;

/// <summary>Reads what is written, with the parsers of the platform where it has them.</summary>
internal static partial class GraphReading
{
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";

    public static string Text(GraphExport export, GraphFormat format)
    {
        using StringWriter text = new();
        ImmutableArray<Diagnostic> diagnostics = export.WriteTo(text, format);
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return text.ToString();
    }

    public static ReadGraph Read(GraphExport export, GraphFormat format)
    {
        string text = Text(export, format);
        return format switch
        {
            GraphFormat.GraphMl => ReadGraphMl(XDocument.Parse(text, LoadOptions.PreserveWhitespace)),
            GraphFormat.Gexf => ReadGexf(XDocument.Parse(text, LoadOptions.PreserveWhitespace)),
            GraphFormat.Dot => DotReader.Read(text),
            GraphFormat.Mermaid => ReadMermaid(text),
            _ => ReadCytoscape(JsonElement.Parse(text)),
        };
    }

    private static ReadGraph ReadGraphMl(XDocument document)
    {
        Dictionary<string, (string Name, string Type)> keys = document.Root!.Elements(GraphMl + "key").ToDictionary(
            static key => (string)key.Attribute("id")!,
            static key => ((string)key.Attribute("attr.name")!, (string)key.Attribute("attr.type")!),
            StringComparer.Ordinal);
        XElement graph = document.Root!.Element(GraphMl + "graph")!;
        return new ReadGraph(
            (string)graph.Attribute("edgedefault")! == "directed",
            [
                .. graph.Elements(GraphMl + "node").Select(node =>
                    new ReadVertex((string)node.Attribute("id")!, ValuesOf(node)["label"]) { Values = ValuesOf(node) }),
            ],
            [
                .. graph.Elements(GraphMl + "edge").Select(edge => new ReadEdge(
                    (string)edge.Attribute("source")!, (string)edge.Attribute("target")!, ValuesOf(edge).GetValueOrDefault("weight"))
                {
                    Values = ValuesOf(edge),
                }),
            ]);

        Dictionary<string, string> ValuesOf(XElement item) => item.Elements(GraphMl + "data").ToDictionary(
            data => Checked(keys[(string)data.Attribute("key")!], data.Value),
            static data => data.Value,
            StringComparer.Ordinal);

        static string Checked((string Name, string Type) key, string value)
        {
            Assert.True(key.Type == "string" || double.TryParse(value, CultureInfo.InvariantCulture, out _), $"{key.Name} is {value}");
            return key.Name;
        }
    }

    private static ReadGraph ReadGexf(XDocument document)
    {
        Assert.Equal("1.3", (string)document.Root!.Attribute("version")!);
        XElement graph = document.Root.Element(Gexf + "graph")!;
        string[] titles = [.. graph.Descendants(Gexf + "attribute").Select(static known => (string)known.Attribute("title")!)];
        Assert.DoesNotContain("weight", titles, StringComparer.OrdinalIgnoreCase);
        return new ReadGraph(
            (string)graph.Attribute("defaultedgetype")! == "directed",
            [
                .. graph.Element(Gexf + "nodes")!.Elements(Gexf + "node").Select(static node =>
                    new ReadVertex((string)node.Attribute("id")!, (string)node.Attribute("label")!) { Values = ValuesOf(node) }),
            ],
            [
                .. graph.Element(Gexf + "edges")!.Elements(Gexf + "edge").Select(static edge => new ReadEdge(
                    (string)edge.Attribute("source")!, (string)edge.Attribute("target")!, (string?)edge.Attribute("weight"))
                {
                    Values = ValuesOf(edge),
                }),
            ]);

        static Dictionary<string, string> ValuesOf(XElement item) => item.Descendants(Gexf + "attvalue").ToDictionary(
            static value => (string)value.Attribute("for")!, static value => (string)value.Attribute("value")!, StringComparer.Ordinal);
    }

    private static ReadGraph ReadCytoscape(JsonElement root) => new(
        root.GetProperty("directed").GetBoolean(),
        [
            .. Data(root, "nodes").Select(static data => new ReadVertex(data["id"], data["name"]) { Values = data }),
        ],
        [
            .. Data(root, "edges").Select(static data =>
                new ReadEdge(data["source"], data["target"], data.GetValueOrDefault("weight")) { Values = data }),
        ]);

    private static IEnumerable<Dictionary<string, string>> Data(JsonElement root, string part) =>
        root.GetProperty("elements").GetProperty(part).EnumerateArray().Select(static element => element.GetProperty("data")
            .EnumerateObject()
            .ToDictionary(
                static property => property.Name,
                static property => property.Value.ValueKind == JsonValueKind.String
                    ? property.Value.GetString()!
                    : property.Value.GetRawText(),
                StringComparer.Ordinal));

    /// <summary>Lines of one shape each; nothing in a label that Mermaid could take for something else.</summary>
    private static ReadGraph ReadMermaid(string text)
    {
        string[] lines = text.Split('\n');
        Assert.Equal("flowchart LR", lines[0]);
        Assert.Equal("", lines[^1]);
        List<ReadVertex> vertices = [];
        List<ReadEdge> edges = [];
        bool isDirected = true;
        foreach (string line in lines[1..^1].Where(static line => !line.StartsWith("  classDef ", StringComparison.Ordinal)))
        {
            if (Vertex().Match(line) is { Success: true } vertex)
            {
                string shown = Decoded(vertex.Groups["label"].Value);
                vertices.Add(new ReadVertex(vertex.Groups["id"].Value, shown, shown));
            }
            else
            {
                Match edge = Edge().Match(line);
                Assert.True(edge.Success, line);
                isDirected = edge.Groups["line"].Value is "-->" or "-.->" or "~~~";
                edges.Add(new ReadEdge(edge.Groups["source"].Value, edge.Groups["target"].Value, null));
            }
        }

        return new ReadGraph(isDirected, vertices, edges);
    }

    private static string Decoded(string label) => Number().Replace(
        label.Replace("<br>", "\n", StringComparison.Ordinal),
        static match => char.ConvertFromUtf32(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)));

    [GeneratedRegex(
        """^  (?<id>n[0-9]+)(\[\[|\[|\(|\(\[|>|\[/|\{\{|\[\\)"(?<label>([^"<>&%{}\[\]`*_|~\\#;.:-]|[-.:](?=[A-Za-z0-9])|(?<= )%(?=[ "<])|#[0-9]+;|<br>)*)"(\]\]|\]|\)|\]\)|/\]|\}\}|\\\]):::k[a-z]+$""",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Vertex();

    [GeneratedRegex(
        """^  (?<source>n[0-9]+) (?<line>-->|-\.->|---|-\.-|~~~)(\|"([^"<>&|#;%]|(?<= )%(?=[ "<])|#[0-9]+;|<br>)*"\|)? (?<target>n[0-9]+)$""",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Edge();

    [GeneratedRegex("#(?<number>[0-9]+);", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
