using System.Collections.Immutable;
using System.Xml;

namespace Competency.Model.Graphs.Exchange.Formats;

// GraphML: plain keys with types, which all programs read. The label is a key as well; keys of one program alone are not written.
internal sealed class GraphMlWriter(TextWriter output, ExportedGraph graph, CancellationToken cancellationToken)
    : XmlGraphWriter(output, graph, cancellationToken)
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string Label = "label";
    private const string Weight = "weight";

    protected override IEnumerable<int> Steps(XmlWriter xml)
    {
        xml.WriteStartElement("graphml", Namespace);
        WriteKey(xml, "v_" + Label, "node", Label, isNumber: false);
        WriteKeys(xml, "v_", "node", Graph.VertexFields);
        WriteKey(xml, "e_" + Weight, "edge", Weight, isNumber: true);
        WriteKeys(xml, "e_", "edge", Graph.EdgeFields);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "g");
        xml.WriteAttributeString("edgedefault", Graph.IsDirected ? "directed" : "undirected");
        foreach ((int number, ExportedVertex vertex) in Vertices)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", VertexId(number));
            WriteData(xml, "v_" + Label, vertex.Label);
            WriteData(xml, "v_", Graph.VertexFields, vertex);
            xml.WriteEndElement();
            yield return number;
        }

        foreach ((int number, ExportedEdge edge) in Edges)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", EdgeId(number));
            xml.WriteAttributeString("source", VertexId(edge.Source));
            xml.WriteAttributeString("target", VertexId(edge.Target));
            WriteData(xml, "e_" + Weight, ExportNumber.Text(edge.Weight));
            WriteData(xml, "e_", Graph.EdgeFields, edge);
            xml.WriteEndElement();
            yield return number;
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteKeys<T>(XmlWriter xml, string prefix, string owner, ImmutableArray<ExportField<T>> fields)
    {
        foreach (ExportField<T> field in fields)
        {
            WriteKey(xml, prefix + field.Name, owner, field.Name, field.IsNumber);
        }
    }

    private static void WriteKey(XmlWriter xml, string id, string owner, string name, bool isNumber)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", owner);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", isNumber ? "double" : "string");
        xml.WriteEndElement();
    }

    private void WriteData<T>(XmlWriter xml, string prefix, ImmutableArray<ExportField<T>> fields, T item)
    {
        foreach (ExportField<T> field in fields)
        {
            WriteData(xml, prefix + field.Name, field.ValueOf(item));
        }
    }

    private void WriteData(XmlWriter xml, string key, string? value)
    {
        if (value is not null)
        {
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", key);
            xml.WriteString(Text.Clean(value));
            xml.WriteEndElement();
        }
    }
}
