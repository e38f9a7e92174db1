using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Competency.Model.Graphs.Exchange.Formats;

// GEXF 1.3: the weight is the edge's own attribute, colors are those of pictures.
internal sealed class GexfWriter(TextWriter output, ExportedGraph graph, CancellationToken cancellationToken)
    : XmlGraphWriter(output, graph, cancellationToken)
{
    private const string Namespace = "http://gexf.net/1.3";
    private const string Drawing = "http://gexf.net/1.3/viz";

    protected override IEnumerable<int> Steps(XmlWriter xml)
    {
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("xmlns", "viz", null, Drawing);
        xml.WriteAttributeString("version", "1.3");
        if (Graph.Title is string title)
        {
            xml.WriteStartElement("meta", Namespace);
            xml.WriteElementString("description", Namespace, Text.Clean(title));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", Graph.IsDirected ? "directed" : "undirected");
        WriteDeclarations(xml, "node", Graph.VertexFields);
        WriteDeclarations(xml, "edge", Graph.EdgeFields);
        foreach (int step in VertexSteps(xml).Concat(EdgeSteps(xml)))
        {
            yield return step;
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteDeclarations<T>(XmlWriter xml, string owner, ImmutableArray<ExportField<T>> fields)
    {
        if (fields.IsEmpty)
        {
            return;
        }

        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", owner);
        foreach (ExportField<T> field in fields)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", field.Name);
            xml.WriteAttributeString("title", field.Name);
            xml.WriteAttributeString("type", field.IsNumber ? "double" : "string");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private IEnumerable<int> VertexSteps(XmlWriter xml)
    {
        xml.WriteStartElement("nodes", Namespace);
        foreach ((int number, ExportedVertex vertex) in Vertices)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", VertexId(number));
            xml.WriteAttributeString("label", Text.Clean(vertex.Label));
            WriteValues(xml, Graph.VertexFields, vertex);
            WriteColor(xml, KindStyle.Of(vertex.Kind).Fill);
            xml.WriteEndElement();
            yield return number;
        }

        xml.WriteEndElement();
    }

    private IEnumerable<int> EdgeSteps(XmlWriter xml)
    {
        xml.WriteStartElement("edges", Namespace);
        foreach ((int number, ExportedEdge edge) in Edges)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", EdgeId(number));
            xml.WriteAttributeString("source", VertexId(edge.Source));
            xml.WriteAttributeString("target", VertexId(edge.Target));
            if (ExportNumber.Text(edge.Weight) is string weight)
            {
                xml.WriteAttributeString("weight", weight);
            }

            WriteValues(xml, Graph.EdgeFields, edge);
            xml.WriteEndElement();
            yield return number;
        }

        xml.WriteEndElement();
    }

    private void WriteValues<T>(XmlWriter xml, ImmutableArray<ExportField<T>> fields, T item)
    {
        (string Name, string Value)[] values =
        [
            .. fields.Select(field => (field.Name, Value: field.ValueOf(item)))
                .Where(static pair => pair.Value is not null)
                .Select(static pair => (pair.Name, pair.Value!)),
        ];
        if (values.Length == 0)
        {
            return;
        }

        xml.WriteStartElement("attvalues", Namespace);
        foreach ((string name, string value) in values)
        {
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", name);
            xml.WriteAttributeString("value", Text.Clean(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteColor(XmlWriter xml, string color)
    {
        xml.WriteStartElement("color", Drawing);
        foreach ((string channel, int at) in new[] { ("r", 0), ("g", 2), ("b", 4) })
        {
            int value = int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            xml.WriteAttributeString(channel, value.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }
}
