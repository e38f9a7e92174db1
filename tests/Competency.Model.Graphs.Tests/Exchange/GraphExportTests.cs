using System.Globalization;
using QuikGraph;

namespace Competency.Model.Graphs.Tests.Exchange;

/// <summary>What files say is what the graphs say.</summary>
public sealed class GraphExportTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;

    private static readonly CompetencyCatalog Vocabularies = new CatalogLoader().AddCsv().Load(
        [
            new DocumentContent("skills.json", System.Text.Encoding.UTF8.GetBytes("""
                {"@graph": [
                 {"@id": "urn:f", "@type": "ceasn:CompetencyFramework", "ceasn:name": "Skills"},
                 {"@id": "urn:1", "@type": "ceasn:Competency", "ceasn:competencyText": "Coffee", "ceasn:isPartOf": "urn:f"},
                 {"@id": "urn:2", "@type": "ceasn:Competency", "ceasn:competencyText": "Roast", "ceasn:isPartOf": "urn:f",
                  "ceasn:isChildOf": "urn:1"},
                 {"@id": "urn:3", "@type": "ceasn:Competency", "ceasn:competencyText": "Brew", "ceasn:isPartOf": "urn:f",
                  "ceasn:isChildOf": "urn:1"}
                ]}
                """)),
        ]).Catalog;

    private static readonly Dictionary<string, IEdgeListGraph<GraphVertex, GraphEdge>> Views = new(StringComparer.Ordinal)
    {
        ["tasks"] = Catalog.TaskGraph(),
        ["requirements"] = Catalog.RequirementGraph(),
        ["duties"] = Catalog.DutyGraph(),
        ["shared"] = Catalog.SharedRoleGraph(),
        ["similar"] = Catalog.SimilarityGraph(0.1),
        ["nearest"] = Catalog.NearestGraph(3),
        ["mutual"] = Catalog.MutualNearestGraph(3),
        ["moves"] = Catalog.CareerMoves().Graph(),
        ["broader"] = Vocabularies.BroaderGraph(Vocabularies.Vocabularies[0]),
    };

    private static readonly GraphFormat[] Data = [GraphFormat.GraphMl, GraphFormat.Gexf, GraphFormat.CytoscapeJson];

    private static readonly Dictionary<string, GraphExport> Others = new(StringComparer.Ordinal)
    {
        ["standard"] = GraphExport.Of(Catalog, Catalog["TFB5131-902v3"]),
        ["path"] = GraphExport.Of(Catalog.Paths(Catalog["TFB7914-902v1"], Catalog["TFB5131-903v1"], new PathOptions { MaxCount = 3 })),
        ["families"] = GraphExport.Of(Catalog.Families(), includeRoles: true),
        ["part"] = GraphExport.Of(
            Catalog.RequirementGraph(), static vertex => vertex.Concept is not null || vertex.Standard?.Level?.Value > 3),
    };

    public static TheoryData<string, GraphFormat> ViewsAndFormats =>
        [.. Views.Keys.SelectMany(static view => Enum.GetValues<GraphFormat>().Select(format => (view, format)))];

    public static TheoryData<string, GraphFormat> OthersAndFormats =>
        [.. Others.Keys.SelectMany(static name => Enum.GetValues<GraphFormat>().Select(format => (name, format)))];

    [Theory]
    [MemberData(nameof(ViewsAndFormats))]
    public void A_view_is_read_back_with_its_vertices_and_edges(string view, GraphFormat format)
    {
        IEdgeListGraph<GraphVertex, GraphEdge> graph = Views[view];
        GraphExport export = GraphExport.Of(graph);
        if (format == GraphFormat.Mermaid && graph.EdgeCount > 450)
        {
            return;
        }

        ReadGraph read = GraphReading.Read(export, format);

        GraphVertex[] vertices = [.. graph.Vertices];
        Dictionary<GraphVertex, string> ids = vertices.Index().ToDictionary(static pair => pair.Item, static pair => Id(pair.Index));
        Assert.Equal((graph.VertexCount, graph.EdgeCount), (export.VertexCount, export.EdgeCount));
        Assert.Equal(graph.IsDirected, read.IsDirected);
        Assert.Equal(vertices.Select(vertex => ids[vertex]), read.Vertices.Select(static vertex => vertex.Id));
        Assert.Equal(
            graph.Edges.Select(edge => (ids[edge.Source], ids[edge.Target])), read.Edges.Select(static edge => (edge.Source, edge.Target)));
        if (Data.Contains(format))
        {
            Assert.Equal(vertices.Select(static vertex => vertex.Title), read.Vertices.Select(static vertex => vertex.Label));
            Assert.Equal(vertices.Select(static vertex => vertex.Code), read.Vertices.Select(static vertex => vertex.Values["code"]));
            Assert.Equal(
                graph.Edges.Select(static edge => edge.Weight),
                read.Edges.Select(static edge => double.Parse(edge.Weight!, CultureInfo.InvariantCulture)));
            Assert.Equal(
                graph.Edges.Select(static edge => edge.Level?.Value.ToString(CultureInfo.InvariantCulture)),
                read.Edges.Select(static edge => edge.Values.GetValueOrDefault("level")));
        }
    }

    [Theory]
    [MemberData(nameof(OthersAndFormats))]
    public void Every_format_has_the_same_vertices_and_edges(string name, GraphFormat format)
    {
        ReadGraph expected = GraphReading.Read(Others[name], GraphFormat.GraphMl);

        ReadGraph read = GraphReading.Read(Others[name], format);

        Assert.Equal((Others[name].VertexCount, Others[name].EdgeCount), (read.Vertices.Count, read.Edges.Count));
        Assert.Equal(expected.IsDirected, read.IsDirected);
        Assert.Equal(expected.Vertices.Select(static vertex => vertex.Id), read.Vertices.Select(static vertex => vertex.Id));
        Assert.Equal(
            expected.Edges.Select(static edge => (edge.Source, edge.Target)), read.Edges.Select(static edge => (edge.Source, edge.Target)));
        if (Data.Contains(format))
        {
            Assert.Equal(expected.Vertices.Select(static vertex => vertex.Label), read.Vertices.Select(static vertex => vertex.Label));
            Assert.Equal(expected.Edges.Select(static edge => edge.Weight), read.Edges.Select(static edge => edge.Weight));
        }
    }

    [Fact]
    public void A_standard_has_its_duties_tasks_and_competencies()
    {
        CompetencyStandard standard = Catalog["TFB5131-902v3"];

        ReadGraph read = GraphReading.Read(Others["standard"], GraphFormat.GraphMl);

        Assert.Equal(
            ["attitude", "duty", "knowledge", "skill", "standard", "task"],
            read.Vertices.Select(static vertex => vertex.Values["kind"]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(1 + standard.Duties.Length + standard.Tasks.Length + standard.Requirements.Length, read.Vertices.Count);
        Assert.Equal(
            standard.Duties.Length + standard.Tasks.Length + standard.Tasks.Sum(static task => task.Links.Length)
                + standard.Requirements.Count(static need => need.Tasks.IsEmpty),
            read.Edges.Count);
        Assert.Equal("TFB5131-902v3/T1", read.Vertices[1].Values["code"]);
    }

    [Fact]
    public void Steps_have_their_shortage_and_the_paths_that_they_are_on()
    {
        PathReport report = Catalog.Paths(Catalog["TFB7914-902v1"], Catalog["TFB5131-903v1"], new PathOptions { MaxCount = 3 });

        ReadGraph read = GraphReading.Read(GraphExport.Of(report), GraphFormat.CytoscapeJson);

        Assert.Equal(("TFB7914-902v1", "TFB5131-903v1"), (read.Vertices[0].Values["code"], read.Vertices[1].Values["code"]));
        Assert.Contains(read.Edges, static edge => edge.Values.GetValueOrDefault("paths") == "1, 2");
        ReadEdge direct = Assert.Single(read.Edges, static edge => !edge.Values.ContainsKey("paths"));
        Assert.Equal(("n0", "n1"), (direct.Source, direct.Target));
        Assert.Equal(report.Direct.Shortage, double.Parse(direct.Weight!, CultureInfo.InvariantCulture));
        HashSet<double?> shortages = [.. report.Paths.SelectMany(static path => path.Steps).Select(static step => step.Shortage)];
        Assert.All(
            read.Edges.Where(edge => edge != direct),
            edge => Assert.Contains(double.Parse(edge.Weight!, CultureInfo.InvariantCulture), shortages));
    }

    [Fact]
    public void A_path_from_a_profile_starts_at_the_profile()
    {
        CompetencyProfile ann = Catalog.Profile("Ann", ["沖煮用水水質知識", "磨豆機刻度校正"]);

        ReadGraph read = GraphReading.Read(GraphExport.Of(Catalog.Paths(ann, Catalog["TFB5131-902"])), GraphFormat.Gexf);

        Assert.Equal(("Ann", "profile"), (read.Vertices[0].Label, read.Vertices[0].Values["kind"]));
        Assert.Contains(read.Edges, static edge => edge.Source == "n0");
    }

    [Fact]
    public void Where_there_is_no_path_the_obstacle_is_drawn()
    {
        PathReport report = Catalog.Paths(Catalog["TFB7914-902v1"], Catalog["TFB5131-903v1"], new PathOptions { MaxStep = 0.1 });
        Assert.Empty(report.Paths);

        string dot = GraphReading.Text(GraphExport.Of(report), GraphFormat.Dot);

        Assert.Contains("style=\"dashed\"", dot, StringComparison.Ordinal);
        Assert.Contains("dashed: moves beyond the limits", dot, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_to_itself_is_one_vertex()
    {
        ReadGraph read = GraphReading.Read(
            GraphExport.Of(Catalog.Paths(Catalog["TFB7914-902v1"], Catalog["TFB7914-902v1"])), GraphFormat.GraphMl);

        Assert.Equal((1, 0), (read.Vertices.Count, read.Edges.Count));
    }

    [Fact]
    public void A_map_of_families_has_their_roles_links_and_parts()
    {
        FamilyReport report = Catalog.Families(new FamilyOptions
        {
            Resolutions = [1, 1.6],
            Similarity = new SimilarityOptions { Measure = SimilarityMeasures.Jaccard },
        });

        ReadGraph read = GraphReading.Read(GraphExport.Of(report, includeRoles: true), GraphFormat.GraphMl);

        RoleFamily[] all = [.. report.Families, .. report.Families.SelectMany(static family => family.Parts)];
        Assert.Equal(
            all.Select(static family => family.Id), read.Vertices.Take(all.Length).Select(static vertex => vertex.Values["family"]));
        Assert.Equal(
            all.Select(static family => family.Members.Length),
            read.Vertices.Take(all.Length).Select(static vertex => int.Parse(vertex.Values["roles"], CultureInfo.InvariantCulture)));
        Assert.Equal(
            Catalog.Standards.Select(static standard => standard.Title).Order(StringComparer.Ordinal),
            read.Vertices.Skip(all.Length).Select(static vertex => vertex.Label).Order(StringComparer.Ordinal));
        Assert.Equal(all.Sum(static family => family.Links.Length), read.Edges.Count(static edge => edge.Weight is not null));
        Assert.Equal(all.Length, GraphExport.Of(report).VertexCount);
    }

    [Fact]
    public void A_part_has_the_edges_between_its_vertices()
    {
        IBidirectionalGraph<GraphVertex, GraphEdge> graph = Catalog.RequirementGraph();
        GraphVertex center = new(Catalog, Catalog["TFB5131-902v3"]);
        HashSet<GraphVertex> near = [center, .. graph.OutEdges(center).Select(static edge => edge.Target)];

        GraphExport export = GraphExport.Of(graph, near.Contains);

        Assert.Equal((near.Count, graph.OutDegree(center)), (export.VertexCount, export.EdgeCount));
        Assert.Equal(near.Count, GraphReading.Read(export, GraphFormat.GraphMl).Vertices.Count);
    }

    [Fact]
    public void An_empty_graph_is_a_file_in_every_format()
    {
        GraphExport nothing = GraphExport.Of(new CatalogBuilder().Build().NearestGraph());

        Assert.All(Enum.GetValues<GraphFormat>(), format => Assert.Empty(GraphReading.Read(nothing, format).Vertices));
    }

    [Theory]
    [MemberData(nameof(OthersAndFormats))]
    public void Files_are_UTF_8_without_a_mark_the_same_each_time_and_the_stream_stays_open(string name, GraphFormat format)
    {
        using MemoryStream once = new();
        using MemoryStream again = new();

        Assert.Empty(Others[name].WriteTo(once, format));
        Assert.Empty(Others[name].WriteTo(again, format));

        Assert.True(once.CanWrite);
        Assert.Equal(once.ToArray(), again.ToArray());
        Assert.Equal(GraphReading.Text(Others[name], format), System.Text.Encoding.UTF8.GetString(once.ToArray()));
        Assert.NotEqual(0xEF, once.ToArray()[0]);
        Assert.Equal((byte)'\n', once.ToArray()[^1]);
        Assert.DoesNotContain((byte)'\r', once.ToArray());
    }

    [Theory]
    [InlineData(GraphFormat.GraphMl)]
    [InlineData(GraphFormat.Gexf)]
    [InlineData(GraphFormat.Dot)]
    [InlineData(GraphFormat.Mermaid)]
    [InlineData(GraphFormat.CytoscapeJson)]
    public void Writing_can_be_cancelled(GraphFormat format)
    {
        using CancellationTokenSource cancellation = new();
        cancellation.Cancel();
        using MemoryStream stream = new();

        Assert.Throws<OperationCanceledException>(() => GraphExport.Of(Catalog.NearestGraph()).WriteTo(stream, format, cancellation.Token));
    }

    [Fact]
    public void A_format_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Others["path"].WriteTo(new StringWriter(), (GraphFormat)99));

    private static string Id(int number) => "n" + number.ToString(CultureInfo.InvariantCulture);

}
