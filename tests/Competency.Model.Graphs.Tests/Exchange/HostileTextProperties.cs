using System.Collections.Immutable;
using System.Text;
using Competency.Model.Graphs.Exchange;

namespace Competency.Model.Graphs.Tests.Exchange;

/// <summary>Whatever a name is, it is read back: as it is, or without what no file can hold.</summary>
public sealed class HostileTextProperties
{
    private const int Graphs = 2000;
    private const int Seed = 20261130;

    private static readonly string[] Pieces =
    [
        "\"", "'", "\\", "\\n", "\\N", "\n", "\r", "\r\n", "\t", " ", "  ", "]", "[", "-->", "---", "<", ">", "<br>", "<b>", "&", "&amp;",
        "&lt;", "#", "#quot;", "#35;", ";", "|", "%%", "%%{init: {}}%%", "{", "}", "`", "*", "**a**", "_x_", "1. ", "- ", "end", "graph",
        "subgraph", "click", "style", "classDef", "\0", "\u0001", "\u001B", "\u007F", "\u0085", "\u2028", "\uFFFE", "\uFFFF", "\uD800",
        "\uDC00", "😀", "é", "e\u0301", "咖啡師", "（", "）", "，", "K01", "a", "word", "]]>", "<!--", "-->", "?>", "://", "\uFEFF", "\u202E",
    ];

    public static TheoryData<GraphFormat> Formats => [.. Enum.GetValues<GraphFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_name_is_read_back(GraphFormat format)
    {
        Random random = new(Seed);
        for (int at = 0; at < Graphs; at++)
        {
            string[] names = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Name(random))];
            ListedGraph graph = new(
                [.. names.Select(static name => new ExportedVertex(name, name, name.Length % 2 == 0 ? "skill" : name))],
                [new ExportedEdge(0, names.Length - 1, 0.5) { Note = "a \"note\"" }])
            {
                IsDirected = at % 2 == 0,
                Title = names[0],
            };

            ReadGraph read = GraphReading.Read(new GraphExport(graph), format);

            Assert.Equal(names.Select(name => Expected(name, format)), read.Vertices.Select(vertex => Got(vertex, format)));
            Assert.Equal(("n0", $"n{names.Length - 1}"), (read.Edges[0].Source, read.Edges[0].Target));
            Assert.Equal(at % 2 == 0, read.IsDirected);
        }
    }

    [Fact]
    public void What_is_replaced_is_counted_once_a_text()
    {
        ListedGraph graph = new([new ExportedVertex("\0a\u0001", "b\uD800", "skill"), new ExportedVertex("c", "d", "skill")], []);

        ImmutableArray<Diagnostic> diagnostics = new GraphExport(graph).WriteTo(new StringWriter(), GraphFormat.GraphMl);

        Assert.Equal(
            "catalog: warning CM9002: Texts with characters that XML 1.0 does not allow, such as control characters: 2. Each such "
            + "character was written as U+FFFD. Correct the texts in the source.",
            Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void The_notes_of_edges_and_titles_are_escaped_too()
    {
        ListedGraph graph = new([new ExportedVertex("a", "a", "<\">")], [new ExportedEdge(0, 0, 1) { Note = "x\"]\n-->" }])
        {
            Title = "</table>\">",
        };

        string dot = GraphReading.Text(new GraphExport(graph), GraphFormat.Dot);

        Assert.Contains("label=\"x\\\"]\\n-->\"", dot, StringComparison.Ordinal);
        Assert.Contains("&lt;/table&gt;&quot;&gt;", dot, StringComparison.Ordinal);
        Assert.Contains(
            "|\"x#34;#93;<br>#45;#45;#62;\"|", GraphReading.Text(new GraphExport(graph), GraphFormat.Mermaid), StringComparison.Ordinal);
    }

    [Fact]
    public void What_Mermaid_takes_for_a_line_feed_is_replaced()
    {
        ListedGraph graph = new([new ExportedVertex(@"a\nb\c", "", "skill")], []);

        Assert.Contains("\"a＼nb#92;c\"", GraphReading.Text(new GraphExport(graph), GraphFormat.Mermaid), StringComparison.Ordinal);
    }

    private static string Name(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    /// <summary>What a reader finds: data as they are, tooltips on one line, and diagrams without regard to line ends.</summary>
    private static string Expected(string name, GraphFormat format)
    {
        string clean = Clean(name);
        string oneLine = clean.IndexOfAny(['\r', '\n', '\t', '\u0085', '\u2028']) < 0
            ? clean
            : string.Join(' ', clean.Split(['\r', '\n', '\t', ' ', '\u0085', '\u2028'], StringSplitOptions.RemoveEmptyEntries));
        return format switch
        {
            GraphFormat.Dot => name.Length == 0 ? "" : $"{oneLine} {oneLine}",
            GraphFormat.Mermaid => oneLine.Replace(" ", "", StringComparison.Ordinal),
            _ => clean,
        };
    }

    private static string Got(ReadVertex vertex, GraphFormat format) => format == GraphFormat.Mermaid
        ? vertex.Label.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
            .Replace('＼', '\\')
        : vertex.Label;

    /// <summary>By the definition of XML 1.0, character by character.</summary>
    private static string Clean(string name)
    {
        StringBuilder clean = new();
        for (int at = 0; at < name.Length; at++)
        {
            if (Rune.TryGetRuneAt(name, at, out Rune rune))
            {
                bool isAllowed = rune.Value is 9 or 10 or 13 or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or >= 0x10000;
                clean.Append(isAllowed ? rune.ToString() : "\uFFFD");
                at += rune.Utf16SequenceLength - 1;
            }
            else
            {
                clean.Append('\uFFFD');
            }
        }

        return clean.ToString();
    }
}
