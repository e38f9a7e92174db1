using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Competency.Model.Graphs.Exchange.Formats;

// JSON of Cytoscape and cytoscape.js, a vertex or edge a line. Names are there for Cytoscape, values for networkx.
internal sealed class CytoscapeWriter(TextWriter output, ExportedGraph graph, CancellationToken cancellationToken)
    : GraphWriter(output, graph, cancellationToken)
{
    public override IEnumerable<int> Steps()
    {
        Output.Write("{\n\"format_version\":\"1.0\",\n");
        Output.Write("\"directed\":");
        Output.Write(Graph.IsDirected ? "true" : "false");
        Output.Write(",\n\"multigraph\":true,\n\"data\":{");
        if (Graph.Title is string title)
        {
            Output.Write("\"name\":");
            WriteString(title);
        }

        Output.Write("},\n\"elements\":{\n\"nodes\":[");
        foreach ((int number, ExportedVertex vertex) in Vertices)
        {
            Output.Write(number == 0 ? "\n" : ",\n");
            Output.Write("{\"data\":{");
            WriteId("id", 'n', number);
            Output.Write(',');
            WriteId("value", 'n', number);
            WriteText("name", vertex.Label);
            WriteValues(Graph.VertexFields, vertex);
            Output.Write("}}");
            yield return number;
        }

        Output.Write("\n],\n\"edges\":[");
        foreach ((int number, ExportedEdge edge) in Edges)
        {
            Output.Write(number == 0 ? "\n" : ",\n");
            Output.Write("{\"data\":{");
            WriteId("id", 'e', number);
            Output.Write(',');
            WriteId("source", 'n', edge.Source);
            Output.Write(',');
            WriteId("target", 'n', edge.Target);
            WriteNumber("weight", ExportNumber.Text(edge.Weight));
            WriteValues(Graph.EdgeFields, edge);
            Output.Write("}}");
            yield return number;
        }

        Output.Write("\n]}\n}\n");
    }

    private void WriteId(string name, char prefix, int number)
    {
        Output.Write('"');
        Output.Write(name);
        Output.Write("\":\"");
        Output.Write(prefix);
        Output.Write(ExportNumber.Text(number));
        Output.Write('"');
    }

    private void WriteValues<T>(ImmutableArray<ExportField<T>> fields, T item)
    {
        foreach (ExportField<T> field in fields)
        {
            if (field.IsNumber)
            {
                WriteNumber(field.Name, field.ValueOf(item));
            }
            else
            {
                WriteText(field.Name, field.ValueOf(item));
            }
        }
    }

    private void WriteNumber(string name, string? value)
    {
        if (value is not null)
        {
            WriteName(name);
            Output.Write(value);
        }
    }

    private void WriteText(string name, string? value)
    {
        if (value is not null)
        {
            WriteName(name);
            WriteString(value);
        }
    }

    private void WriteName(string name)
    {
        Output.Write(",\"");
        Output.Write(name);
        Output.Write("\":");
    }

    private void WriteString(string text)
    {
        Output.Write('"');
        Output.Write(JsonEncodedText.Encode(Text.Clean(text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString());
        Output.Write('"');
    }
}
