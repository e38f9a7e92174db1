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
    private const int PieceLength = 1 << 15;

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
        using StreamWriter writer = new(stream, Utf8, PieceLength, leaveOpen: true);
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
        GraphWriter graph = Writer(writer, format, cancellationToken);
        foreach (int _ in graph.Steps())
        {
            // The writer sends what it has when it likes.
        }

        writer.Flush();
        return FoundBy(graph);
    }

    /// <summary>
    /// Writes the graph as UTF-8 without a byte order mark and without blocking, such as to the body of a response: only asynchronous
    /// members of the stream are called, and it stays open. The graph is read on the thread pool, and a piece of it is in memory at a time.
    /// </summary>
    /// <inheritdoc cref="WriteTo(Stream, GraphFormat, CancellationToken)"/>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    /// <example>
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// using MemoryStream body = new();
    /// await GraphExport.Of(catalog.NearestGraph(3)).WriteToAsync(body, GraphFormat.GraphMl);
    /// Console.WriteLine($"{body.Length} bytes");
    /// </code>
    /// </example>
    public Task<ImmutableArray<Diagnostic>> WriteToAsync(
        Stream stream, GraphFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        CheckFormat(format);
        return Task.Run(
            async () =>
            {
                StreamWriter writer = new(stream, Utf8, PieceLength, leaveOpen: true);
                await using (writer.ConfigureAwait(false))
                {
                    return await WriteToAsync(writer, format, cancellationToken).ConfigureAwait(false);
                }
            },
            cancellationToken);
    }

    /// <summary>
    /// Writes the graph as text, which XML declares as UTF-8, without blocking: only asynchronous members of the writer are called, and it
    /// stays open. The graph is read on the thread pool, and a piece of it is in memory at a time.
    /// </summary>
    /// <inheritdoc cref="WriteTo(TextWriter, GraphFormat, CancellationToken)"/>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public Task<ImmutableArray<Diagnostic>> WriteToAsync(
        TextWriter writer, GraphFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        CheckFormat(format);
        return Task.Run(
            async () =>
            {
                using PieceWriter pieces = new(writer);
                GraphWriter graph = Writer(pieces.Buffer, format, cancellationToken);
                foreach (int _ in graph.Steps())
                {
                    await pieces.SendAsync(cancellationToken).ConfigureAwait(false);
                }

                await pieces.FlushAsync(cancellationToken).ConfigureAwait(false);
                return FoundBy(graph);
            },
            cancellationToken);
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

    /// <summary>
    /// Writes a standard as linked data without blocking, such as to the body of a response: only asynchronous members of the stream are
    /// called, and it stays open; see <see cref="WriteJsonLd"/>. The standard is read on the thread pool, and is in memory as a whole.
    /// </summary>
    /// <inheritdoc cref="WriteJsonLd"/>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static Task<ImmutableArray<Diagnostic>> WriteJsonLdAsync(
        Stream stream, CompetencyCatalog catalog, CompetencyStandard standard, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(standard);
        _ = catalog.KeyOf(standard);
        return Task.Run(
            async () =>
            {
                using MemoryStream document = new();
                ImmutableArray<Diagnostic> found = WriteJsonLd(document, catalog, standard, cancellationToken);
                document.Position = 0;
                await document.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
                await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
                return found;
            },
            cancellationToken);
    }

    /// <summary>How many vertices and edges there are.</summary>
    public override string ToString() => $"{VertexCount} vertices, {EdgeCount} edges";

    private static void CheckFormat(GraphFormat format)
    {
        if (!Enum.IsDefined(format))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }
    }

    private GraphWriter Writer(TextWriter output, GraphFormat format, CancellationToken cancellationToken)
    {
        CheckFormat(format);
        return format switch
        {
            GraphFormat.GraphMl => new GraphMlWriter(output, _graph, cancellationToken),
            GraphFormat.Gexf => new GexfWriter(output, _graph, cancellationToken),
            GraphFormat.Dot => new DotWriter(output, _graph, cancellationToken),
            GraphFormat.Mermaid => new MermaidWriter(output, _graph, cancellationToken),
            _ => new CytoscapeWriter(output, _graph, cancellationToken),
        };
    }

    private static ImmutableArray<Diagnostic> FoundBy(GraphWriter graph) =>
        graph is MermaidWriter { Excess: GraphLimit excess } ? Of(ExportRules.GraphTooLarge, excess) : ReplacedIn(graph.Text);

    private static ImmutableArray<Diagnostic> ReplacedIn(ExportText text) =>
        text.Replaced == 0 ? [] : Of(ExportRules.CharactersReplaced, text.Replaced);

    private static ImmutableArray<Diagnostic> Of(DiagnosticDescriptor rule, object argument)
    {
        DiagnosticBag diagnostics = new();
        diagnostics.Add(rule, SourceLocation.None, argument);
        return diagnostics.ToImmutable();
    }
}
