using System.Collections.Immutable;
using System.Text;
using Competency.Model.Graphs.Exchange;
using Competency.Model.Graphs.Exchange.Formats;
using QuikGraph;

namespace Competency.Model;

/// <summary>
/// A graph for other programs: a view, a standard, an answer about paths, or families, written in any <see cref="GraphFormat"/>. Vertices
/// are named <c>n0</c>, <c>n1</c> …, because codes and titles are not unique; their code, title and kind are attributes.
/// </summary>
/// <remarks>
/// The same graph gives the same bytes. Edges of views are read while they are written. Characters that XML 1.0 does not allow, such as
/// control characters and lone surrogates, are written as U+FFFD in every format.
/// </remarks>
/// <example>
/// The most similar standards for Gephi, and a standard as a Mermaid diagram:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// using MemoryStream file = new();
/// GraphExport.Of(catalog.NearestGraph(3)).WriteTo(file, GraphFormat.Gexf);
///
/// using StringWriter diagram = new();
/// GraphExport.Of(catalog, catalog["TFB5131-902"]).WriteTo(diagram, GraphFormat.Mermaid);
/// Console.WriteLine($"{file.Length} bytes, {diagram.ToString().Length} characters");
/// </code>
/// </example>
public sealed class GraphExport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ExportedGraph _graph;

    internal GraphExport(ExportedGraph graph) => _graph = graph;

    /// <summary>The rules that only a diagnostic of an export can belong to, ordered by id: <c>CM90xx</c>.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [.. ExportRules.All];

    /// <summary>Whether edges have a direction.</summary>
    public bool IsDirected => _graph.IsDirected;

    /// <summary>The number of vertices.</summary>
    public int VertexCount => _graph.VertexCount;

    /// <summary>The number of edges; of a part of a view, they are counted.</summary>
    public int EdgeCount => _graph.EdgeCount;

    /// <summary>A view of a catalog, or another graph of its vertices.</summary>
    /// <param name="graph">The graph. All ends of edges are among its vertices.</param>
    /// <param name="filter">The vertices to write, with the edges between them; <see langword="null"/> for all.</param>
    /// <param name="title">What pictures call it; <see langword="null"/> if it has no name.</param>
    public static GraphExport Of(
        IEdgeListGraph<GraphVertex, GraphEdge> graph, Func<GraphVertex, bool>? filter = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new GraphExport(new ViewGraph(graph, filter) { Title = title });
    }

    /// <summary>One standard: its duties, tasks and competencies.</summary>
    /// <param name="catalog">The catalog of the standard.</param>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentException">The standard is not in the catalog.</exception>
    public static GraphExport Of(CompetencyCatalog catalog, CompetencyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(standard);
        return new GraphExport(StandardGraph.Of(catalog, standard));
    }

    /// <summary>
    /// The paths of a report: roles with the steps between them. The weight of a step is its shortage; the direct move is dashed.
    /// </summary>
    /// <param name="report">The report.</param>
    public static GraphExport Of(PathReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new GraphExport(PathGraph.Of(report));
    }

    /// <summary>
    /// A map of families: families with their links, whose weight is <see cref="FamilyLink.Share"/>, and below them their parts.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="includeRoles">Whether the roles of families are vertices, too.</param>
    public static GraphExport Of(FamilyReport report, bool includeRoles = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new GraphExport(FamilyGraph.Of(report, includeRoles));
    }

    /// <summary>Writes the graph as UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="format">The format.</param>
    /// <param name="cancellationToken">Ends the writing; part of the graph is written then.</param>
    /// <returns>
    /// An error if the graph is too large for the format, and nothing was written; a warning if characters were replaced; else nothing.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public ImmutableArray<Diagnostic> WriteTo(Stream stream, GraphFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using StreamWriter writer = new(stream, Utf8, bufferSize: -1, leaveOpen: true);
        return WriteTo(writer, format, cancellationToken);
    }

    /// <summary>Writes the graph as text, which XML declares as UTF-8. The writer stays open.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="format">The format.</param>
    /// <param name="cancellationToken">Ends the writing; part of the graph is written then.</param>
    /// <returns>
    /// An error if the graph is too large for the format, and nothing was written; a warning if characters were replaced; else nothing.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public ImmutableArray<Diagnostic> WriteTo(TextWriter writer, GraphFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        GraphWriter graph = format switch
        {
            GraphFormat.GraphMl => new GraphMlWriter(writer, _graph, cancellationToken),
            GraphFormat.Gexf => new GexfWriter(writer, _graph, cancellationToken),
            GraphFormat.Dot => new DotWriter(writer, _graph, cancellationToken),
            GraphFormat.Mermaid => new MermaidWriter(writer, _graph, cancellationToken),
            GraphFormat.CytoscapeJson => new CytoscapeWriter(writer, _graph, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
        graph.Write();
        writer.Flush();
        return graph is MermaidWriter { Excess: string excess } ? Of(ExportRules.GraphTooLarge, excess) : ReplacedIn(graph.Text);
    }

    /// <summary>
    /// Writes a standard as linked data: JSON-LD in the terms of CTDL and CTDL-ASN, UTF-8 without a byte order mark. The standard is a
    /// <c>ceterms:Occupation</c>, its duties are work roles with tasks, and its competencies a <c>ceasn:CompetencyFramework</c>; see
    /// <c>docs/graphs/exchange.md</c>. The stream stays open.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="catalog">The catalog of the standard.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="cancellationToken">Ends the writing; part of the standard is written then.</param>
    /// <returns>A warning if characters were replaced; else nothing.</returns>
    /// <exception cref="ArgumentException">The standard is not in the catalog.</exception>
    public static ImmutableArray<Diagnostic> WriteJsonLd(
        Stream stream, CompetencyCatalog catalog, CompetencyStandard standard, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(standard);
        using JsonLdWriter writer = new(stream, catalog, standard);
        writer.Write(cancellationToken);
        return ReplacedIn(writer.Text);
    }

    /// <summary>How many vertices and edges there are.</summary>
    public override string ToString() => $"{VertexCount} vertices, {EdgeCount} edges";

    private static ImmutableArray<Diagnostic> ReplacedIn(ExportText text) =>
        text.Replaced == 0 ? [] : Of(ExportRules.CharactersReplaced, text.Replaced);

    private static ImmutableArray<Diagnostic> Of(DiagnosticDescriptor rule, object argument)
    {
        DiagnosticBag diagnostics = new();
        diagnostics.Add(rule, SourceLocation.None, argument);
        return diagnostics.ToImmutable();
    }
}
