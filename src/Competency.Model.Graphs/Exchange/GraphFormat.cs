namespace Competency.Model;

/// <summary>A file format for graphs. <see cref="GraphExport"/> writes all of them.</summary>
public enum GraphFormat
{
    /// <summary>GraphML, XML for Cytoscape, yEd, igraph and networkx.</summary>
    GraphMl,

    /// <summary>GEXF 1.3, XML for Gephi, with a color for each kind of vertex.</summary>
    Gexf,

    /// <summary>DOT, the language of Graphviz: a picture, with colors, shapes and a legend.</summary>
    Dot,

    /// <summary>A Mermaid flowchart, a picture in Markdown. Limited to 450 edges and 45,000 characters.</summary>
    Mermaid,

    /// <summary>JSON for Cytoscape and cytoscape.js.</summary>
    CytoscapeJson,
}
