using System.Globalization;
using System.Text;

namespace Competency.Model.Graphs.Exchange.Formats;

// A Mermaid flowchart. What is too large is not written at all: renderers refuse it, and a diagram cannot raise their limits.
internal sealed class MermaidWriter(TextWriter output, ExportedGraph graph, CancellationToken cancellationToken)
    : GraphWriter(output, graph, cancellationToken)
{
    // Of 500 and 50,000, at which Mermaid refuses.
    private const int MaxEdges = 450;
    private const int MaxCharacters = 45_000;

    // Of ASCII, what has no meaning in a label beside letters and digits.
    private const string Plain = " ,()/+=";

    private readonly StringBuilder _diagram = new();

    // What there is too much of; null if the diagram was written.
    public GraphLimit? Excess { get; private set; }

    // A diagram is written at once, if at all.
    public override IEnumerable<int> Steps()
    {
        Write();
        return [];
    }

    private void Write()
    {
        _diagram.Append("flowchart LR\n");
        SortedSet<string> kinds = new(StringComparer.Ordinal);
        foreach ((int number, ExportedVertex vertex) in Vertices)
        {
            kinds.Add(vertex.Kind);
            WriteVertex(number, vertex);
            if (IsTooLong())
            {
                return;
            }
        }

        foreach ((int number, ExportedEdge edge) in Edges)
        {
            WriteEdge(edge);
            if (number >= MaxEdges)
            {
                Excess = new GraphLimit("edges", MaxEdges);
                return;
            }

            if (IsTooLong())
            {
                return;
            }
        }

        foreach (string kind in kinds.DistinctBy(ClassOf))
        {
            KindStyle style = KindStyle.Of(kind);
            _diagram.Append(
                CultureInfo.InvariantCulture, $"  classDef {ClassOf(kind)} fill:#{style.Fill},color:#{style.Ink},stroke:#555555\n");
        }

        if (!IsTooLong())
        {
            Output.Write(_diagram);
        }
    }

    private bool IsTooLong()
    {
        if (_diagram.Length > MaxCharacters)
        {
            Excess = new GraphLimit("characters", MaxCharacters);
        }

        return Excess is not null;
    }

    private void WriteVertex(int number, ExportedVertex vertex)
    {
        KindStyle style = KindStyle.Of(vertex.Kind);
        string label = string.Join("<br>", WrappedLabel.Of(vertex, Text).Select(Escaped));
        string shown = label.Length == 0 ? " " : label;
        _diagram.Append(CultureInfo.InvariantCulture, $"  n{number}{style.Open}\"{shown}\"{style.Close}:::{ClassOf(vertex.Kind)}\n");
    }

    private void WriteEdge(ExportedEdge edge)
    {
        string line = (Graph.IsDirected, edge.IsDashed) switch
        {
            _ when edge.IsHidden => "~~~",
            (true, true) => "-.->",
            (true, false) => "-->",
            (false, true) => "-.-",
            _ => "---",
        };
        string note = edge is { IsHidden: false, Note: string text }
            ? $"|\"{string.Join("<br>", text.Split('\n').Select(Escaped))}\"|"
            : "";
        _diagram.Append(CultureInfo.InvariantCulture, $"  n{edge.Source} {line}{note} n{edge.Target}\n");
    }

    // A word that is none of the language's own, such as end. Kinds of documents of their own have one together.
    private static string ClassOf(string kind) =>
        KindStyle.IsKnown(kind) ? "k" + kind.Replace("-", "", StringComparison.Ordinal) : "kother";

    // Everything that could have a meaning, as the number of its character.
    private static string Escaped(string text)
    {
        StringBuilder escaped = new();
        for (int at = 0; at < text.Length; at++)
        {
            char sign = text[at];
            bool isPlain = !char.IsAscii(sign) || char.IsAsciiLetterOrDigit(sign) || Plain.Contains(sign, StringComparison.Ordinal);
            if (isPlain || IsInside(text, at))
            {
                escaped.Append(sign);
            }
            else if (sign == '\\' && Next(text, at) == 'n')
            {
                // Mermaid takes both for a line feed, even where the backslash is written by number.
                escaped.Append('＼');
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"#{(int)sign};");
            }
        }

        return escaped.ToString();
    }

    // Whether a sign stands within a word, where it begins no list and no arrow: T1.1, 902-001; or is a percent sign on its own.
    private static bool IsInside(string text, int at) => text[at] switch
    {
        '-' or '.' or ':' => Next(text, at) is char next && char.IsAsciiLetterOrDigit(next),
        '%' => at > 0 && text[at - 1] == ' ' && Next(text, at) is null or ' ',
        _ => false,
    };

    private static char? Next(string text, int at) => at + 1 < text.Length ? text[at + 1] : null;
}
