using System.Globalization;
using System.Xml;

namespace Competency.Model.Graphs.Exchange.Formats;

// Writes a graph as XML. Line feeds and tabs are written so that they are read back as they are.
internal abstract class XmlGraphWriter(TextWriter output, ExportedGraph graph, CancellationToken cancellationToken)
    : GraphWriter(output, graph, cancellationToken)
{
    private static readonly XmlWriterSettings Settings = new()
    {
        OmitXmlDeclaration = true,
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    public sealed override IEnumerable<int> Steps()
    {
        // By hand: the writer would name the encoding of the text in memory.
        Output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using XmlWriter xml = XmlWriter.Create(Output, Settings);
        foreach (int step in Steps(xml))
        {
            yield return step;
        }

        xml.Flush();
        Output.Write('\n');
    }

    protected abstract IEnumerable<int> Steps(XmlWriter xml);

    protected static string VertexId(int number) => "n" + number.ToString(CultureInfo.InvariantCulture);

    protected static string EdgeId(int number) => "e" + number.ToString(CultureInfo.InvariantCulture);
}
