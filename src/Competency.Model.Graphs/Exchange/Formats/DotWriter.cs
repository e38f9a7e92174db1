using System.Globalization;
using System.Text;

namespace Competency.Model.Graphs.Exchange.Formats;

// DOT for Graphviz, as a picture: kinds have colors and shapes, labels are wrapped, the whole title is in the tooltip. Large graphs ask
// for a layout that ends.
internal sealed class DotWriter(TextWriter output, ExportedGraph graph, CancellationToken cancellationToken)
    : GraphWriter(output, graph, cancellationToken)
{
    // Layers of more than this are too wide to read, and take dot minutes.
    private const int MaxLayeredVertices = 400;
    private const int MaxLayeredEdges = 800;

    // More edges than this are not led around vertices, which takes minutes.
    private const int MaxRoutedEdges = 500;
    private const int MaxRoomyVertices = 30;

    // The first font that is there counts; each of these has Chinese characters.
    private const string Fonts =
        "Noto Sans CJK TC,Noto Sans TC,Source Han Sans TC,Microsoft JhengHei,PingFang TC,WenQuanYi Zen Hei,Arial Unicode MS,sans-serif";

    private readonly SortedSet<string> _kinds = new(StringComparer.Ordinal);

    public override IEnumerable<int> Steps()
    {
        bool isLayered = Graph.IsLayered && Graph.VertexCount <= MaxLayeredVertices && Graph.EdgeCount <= MaxLayeredEdges;
        Output.Write(Graph.IsDirected ? "digraph competencies {\n" : "graph competencies {\n");
        Output.Write($" graph [charset=\"UTF-8\", fontname=\"{Fonts}\", fontsize=16, labelloc=\"b\", labeljust=\"l\", ");
        Output.Write(isLayered ? LayeredLayout(Graph.IsOrdered) : ForceLayout());
        Output.Write($" node [fontname=\"{Fonts}\", fontsize=11, style=\"filled\", margin=\"0.12,0.06\", color=\"#555555\"];\n");
        Output.Write($" edge [fontname=\"{Fonts}\", fontsize=10, color=\"#77777799\", arrowsize=\"0.6\"];\n");
        foreach ((int number, ExportedVertex vertex) in Vertices)
        {
            WriteVertex(number, vertex);
            yield return number;
        }

        foreach ((int number, ExportedEdge edge) in Edges)
        {
            WriteEdge(edge);
            yield return number;
        }

        WriteLegend();
        Output.Write("}\n");
    }

    private static string LayeredLayout(bool isOrdered) =>
        $"layout=\"dot\", rankdir=\"LR\", ranksep=\"1.2\", nodesep=\"0.12\"{(isOrdered ? ", ordering=\"out\"" : "")}];\n";

    // Few vertices leave room for what is written beside edges.
    private string ForceLayout()
    {
        int room = Graph.VertexCount <= MaxRoomyVertices ? -4 : -2;
        string splines = Graph.EdgeCount <= MaxRoutedEdges ? "true" : "line";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"layout=\"sfdp\", overlap=\"prism\", overlap_scaling=\"{room}\", splines=\"{splines}\", "
            + $"outputorder=\"edgesfirst\", start=\"1\"];\n");
    }

    private void WriteVertex(int number, ExportedVertex vertex)
    {
        KindStyle style = KindStyle.Of(vertex.Kind);
        _kinds.Add(vertex.Kind);
        string title = Text.OnOneLine(vertex.Label);
        string label = string.Join("\\n", WrappedLabel.Of(vertex, Text).Select(Escaped));
        string tooltip = Escaped(vertex.Code.Length == 0 ? title : Text.OnOneLine(vertex.Code) + " " + title);
        Output.Write(string.Create(CultureInfo.InvariantCulture, $" n{number} [label=\"{label}\", tooltip=\"{tooltip}\", "));
        Output.Write($"shape=\"{style.Shape}\", fillcolor=\"#{style.Fill}\", fontcolor=\"#{style.Ink}\"");
        Output.Write(vertex.IsFocus ? ", penwidth=\"3\", fontsize=14];\n" : "];\n");
    }

    private void WriteEdge(ExportedEdge edge)
    {
        string arrow = Graph.IsDirected ? "->" : "--";
        Output.Write(string.Create(CultureInfo.InvariantCulture, $" n{edge.Source} {arrow} n{edge.Target}"));
        if (edge.IsHidden)
        {
            Output.Write(" [style=\"invis\"];\n");
            return;
        }

        string[] attributes =
        [
            .. ExportNumber.Text(edge.Weight) is string weight ? [$"tooltip=\"{weight}\""] : (string[])[],
            .. edge.Note is string note ? [$"label=\"{string.Join("\\n", note.Split('\n').Select(Escaped))}\""] : (string[])[],
            .. edge.IsDashed ? ["style=\"dashed\""] : (string[])[],
            .. edge.Width > 1 ? [string.Create(CultureInfo.InvariantCulture, $"penwidth=\"{edge.Width:0.##}\"")] : (string[])[],
            .. edge.Paths is not null ? ["color=\"#1F4E79\""] : (string[])[],
        ];
        Output.Write(attributes.Length == 0 ? ";\n" : $" [{string.Join(", ", attributes)}];\n");
    }

    // The title, and what colors mean, as a table below: every layout has it there.
    private void WriteLegend()
    {
        if (_kinds.Count == 0 || (_kinds.Count == 1 && Graph.Title is null))
        {
            return;
        }

        StringBuilder table = new("<table border=\"0\" cellspacing=\"4\" cellpadding=\"4\"><tr>");
        if (Graph.Title is string title)
        {
            string[] notes = Graph.Note is string note ? [note] : [];
            string lines = string.Concat(notes.Prepend(Text.OnOneLine(title)).Select(static line => Markup(line) + "<br align=\"left\"/>"));
            table.Append(CultureInfo.InvariantCulture, $"<td align=\"left\" balign=\"left\">{lines}</td>");
        }

        foreach (KindStyle style in _kinds.Count > 1 ? _kinds.OrderBy(KindStyle.RankOf).Select(KindStyle.Of) : [])
        {
            string name = Markup(Text.OnOneLine(style.Name));
            table.Append(CultureInfo.InvariantCulture, $"<td bgcolor=\"#{style.Fill}\"><font color=\"#{style.Ink}\">{name}</font></td>");
        }

        Output.Write($" label=<{table.Append("</tr></table>")}>;\n");
    }

    // Inside quotes. Graphviz reads entities in labels, so that an ampersand is one.
    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal);

    private static string Markup(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
