using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Competency.Cli.Tests.Commands;

/// <summary>What graph writes is read back by the tests of the library; here is which graph it is, and where it goes.</summary>
public sealed class GraphTests
{
    /// <summary>The way over TFB7914-902 drops to its level after a rise.</summary>
    [Fact]
    public void Paths_may_leave_the_levels_between_their_ends_as_far_as_is_said()
    {
        string[] call = ["graph", "TFB5131-901", "--view", "path", "--to", "TFB5131-903", "--format", "mermaid"];

        Assert.DoesNotContain("TFB7914-902v1", ToolRun.Answered(call).Output, StringComparison.Ordinal);
        Assert.Contains("TFB7914-902v1", ToolRun.Answered([.. call, "--max-level-detour", "99"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_begins_with_a_profile()
    {
        string staff = Path.Combine(SharedData.RepositoryRoot, "docs", "profiles", "staff.csv");
        string[] call = ["graph", "--view", "path", "--to", "TFB5131-902", "--from-profile", staff, "--format", "mermaid"];

        ToolRun run = ToolRun.Of([.. call, "--name", "Ann"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Ann", run.Output, StringComparison.Ordinal);
        Assert.Contains("咖啡師", run.Output, StringComparison.Ordinal);

        ToolRun several = ToolRun.Of(call);
        Assert.Equal(1, several.ExitCode);
        Assert.Contains("has several profiles; choose one with --name: Ann, Bo.", several.Error, StringComparison.Ordinal);

        ToolRun both = ToolRun.Of([.. call, "--name", "Ann", "TFB5131-901"]);
        Assert.Equal(2, both.ExitCode);
        Assert.Contains("With '--profile' give no CODE; the profile is the origin.", both.Error, StringComparison.Ordinal);

        ToolRun tasks = ToolRun.Of("graph", "--view", "tasks", "--profile", staff, "--format", "dot");
        Assert.Equal(2, tasks.ExitCode);
        Assert.Contains("'--profile' is for --view path, not for tasks.", tasks.Error, StringComparison.Ordinal);

        Assert.Equal(2, ToolRun.Of("graph", "A", "--view", "path", "--to", "B", "--name", "Ann", "--format", "dot").ExitCode);
    }

    [Theory]
    [InlineData("a.graphml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml ")]
    [InlineData("a.gexf", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf ")]
    [InlineData("a.dot", "digraph competencies {\n")]
    [InlineData("a.gv", "digraph competencies {\n")]
    [InlineData("a.MMD", "flowchart LR\n")]
    [InlineData("a.mermaid", "flowchart LR\n")]
    [InlineData("a.cyjs", "{\n\"format_version\":\"1.0\"")]
    [InlineData("a.json", "{\n\"format_version\":\"1.0\"")]
    [InlineData("a.jsonld", "{\n  \"@context\": {")]
    public void The_ending_says_the_format(string name, string start)
    {
        using TempFolder folder = new();
        string path = Path.Combine(folder.Path, name);

        ToolRun run = ToolRun.Of("graph", "TFB5131-902", "-o", path);

        Assert.Equal((0, "", $"{path}: standard, 73 vertices and 95 edges written.\n"), (run.ExitCode, run.Output, run.Error));
        byte[] bytes = File.ReadAllBytes(path);
        Assert.StartsWith(start, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("graphml", "<?xml")]
    [InlineData("gexf", "<?xml")]
    [InlineData("dot", "digraph")]
    [InlineData("mermaid", "flowchart")]
    [InlineData("cytoscape", "{\n")]
    [InlineData("jsonld", "{\n")]
    public void Standard_output_takes_a_format(string format, string start) =>
        Assert.StartsWith(start, ToolRun.Answered("graph", "TFB5131-902", "--format", format).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("tasks", 587, 628, true)]
    [InlineData("requirements", 280, 489, true)]
    [InlineData("duties", 135, 127, true)]
    [InlineData("similar --least 0.1", 8, 10, false)]
    [InlineData("nearest --top 3", 8, 24, true)]
    [InlineData("mutual --top 3", 8, 9, false)]
    [InlineData("shared --least 3", 272, 652, false)]
    [InlineData("moves --moves 2", 8, 22, true)]
    [InlineData("families", 2, 2, true)]
    [InlineData("families --members", 10, 10, true)]
    [InlineData("tasks --level 5", 73, 63, true)]
    [InlineData("requirements --category occupation:7914", 69, 102, true)]
    public void A_view_of_all_data_is_counted_in_JSON(string view, int vertices, int edges, bool isDirected)
    {
        using TempFolder folder = new();

        string path = Path.Combine(folder.Path, "a.graphml");

        JsonElement answer = ToolRun.Of(["graph", "--view", .. view.Split(' '), "-o", path, "--json"]).Json;

        JsonAssert.Properties(answer, "format", "catalog", "view", "directed", "vertices", "edges", "output");
        Assert.Equal(("competency-graph/1", view.Split(' ')[0]), (answer.Text("format"), answer.Text("view")));
        XDocument file = XDocument.Load(path);
        Assert.Equal(
            (vertices, edges, isDirected),
            (Number(answer, "vertices"), Number(answer, "edges"), answer.GetProperty("directed").GetBoolean()));
        Assert.Equal((vertices, edges), (Count(file, "node"), Count(file, "edge")));
    }

    [Theory]
    [InlineData("tasks", 60, 60)]
    [InlineData("requirements", 1, 55)]
    [InlineData("duties", 17, 16)]
    public void A_code_shows_the_part_of_one_standard(string view, int leastVertices, int leastEdges)
    {
        XDocument file = XDocument.Parse(ToolRun.Answered("graph", "TFB5131-902", "--view", view, "--format", "graphml").Output);

        Assert.InRange(Count(file, "node"), leastVertices, 100);
        Assert.InRange(Count(file, "edge"), leastEdges, 100);
        Assert.DoesNotContain("TFB5131-901", file.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nearest --top 2")]
    [InlineData("similar --least 0.2")]
    [InlineData("moves --moves 1")]
    public void A_code_shows_a_standard_with_those_around_it(string view)
    {
        XDocument all = XDocument.Parse(ToolRun.Answered(["graph", "--view", .. view.Split(' '), "--format", "graphml"]).Output);
        XDocument part = XDocument.Parse(
            ToolRun.Answered(["graph", "TFB5131-902", "--view", .. view.Split(' '), "--format", "graphml"]).Output);

        string center = all.Descendants().First(static data => data.Value == "TFB5131-902v3").Parent!.Attribute("id")!.Value;
        HashSet<string> near = [center];
        foreach (XElement edge in all.Descendants().Where(static element => element.Name.LocalName == "edge"))
        {
            (string source, string target) = (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value);
            near.UnionWith(source == center || target == center ? [source, target] : []);
        }

        Assert.Equal(near.Count, Count(part, "node"));
        Assert.InRange(Count(part, "node"), 2, 7);
    }

    [Fact]
    public void A_file_of_one_standard_is_shown()
    {
        string file = Path.Combine(ToolRun.Samples, "TFB5131-902v2.txt");
        file = File.Exists(file) ? file : Directory.GetFiles(ToolRun.Samples, "TFB5131-902*").Single();

        Assert.StartsWith("digraph", ToolRun.Answered("graph", file, "--format", "dot").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_is_shown_with_its_alternatives()
    {
        JsonElement data = ToolRun.Answered(
            "graph", "TFB7914-902", "--view", "path", "--to", "TFB5131-903", "--alternatives", "2", "--format", "cytoscape").Json
            .GetProperty("elements");

        Assert.Equal("烘豆助理", data.Items("nodes")[0].GetProperty("data").Text("name"));
        Assert.Contains(data.Items("edges"), static edge => edge.GetProperty("data").TryGetProperty("paths", out JsonElement paths)
            && paths.GetString() == "1, 2");
    }

    [Fact]
    public void The_broader_elements_of_a_vocabulary_are_shown()
    {
        using TempFolder folder = new();
        string file = folder.Write("skills.json", """
            {"@graph": [
             {"@id": "urn:f", "@type": "ceasn:CompetencyFramework", "ceasn:name": "Skills"},
             {"@id": "urn:1", "@type": "ceasn:Competency", "ceasn:competencyText": "Coffee", "ceasn:isPartOf": "urn:f"},
             {"@id": "urn:2", "@type": "ceasn:Competency", "ceasn:competencyText": "Roast", "ceasn:isPartOf": "urn:f",
              "ceasn:isChildOf": "urn:1"}
            ]}
            """);

        ToolRun run = ToolRun.Of("graph", file, "--view", "broader", "--format", "mermaid");

        Assert.Contains("  n1 --> n0\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.mmd", "tasks", "catalog: error CM9001: The graph has more than 450 edges")]
    [InlineData("a.svg", "shared", "competency: a picture has at most 3000 vertices and 10000 edges, and this graph has 272 ")]
    public void What_is_too_large_is_not_written_and_what_was_there_stays(string name, string view, string message)
    {
        using TempFolder folder = new();
        string path = folder.Write(name, "before");

        ToolRun run = ToolRun.Of("graph", "--view", view, "-o", path);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Contains(" CODE ", run.Error, StringComparison.Ordinal);
        Assert.Equal("before", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("graph TFB5131-902", "choose a file with -o FILE, or a format for standard output with --format.")]
    [InlineData("graph TFB5131-902 -o a.txt", "the ending of 'a.txt' is that of no graph file. Use one of .graphml .gexf .dot ")]
    [InlineData("graph TFB5131-902 --format xml", "'xml' is not a format of graphs. Use one of graphml, gexf, dot, ")]
    [InlineData("graph TFB5131-902 --format dot --json", "'--json' says what was written to a file. Choose one with -o FILE.")]
    [InlineData("graph --format dot", "choose a view with --view: standard, path, families, ")]
    [InlineData("graph --view standard --format dot", "'--view standard' needs the CODE of a standard.")]
    [InlineData("graph --view trees --format dot", "'trees' is not a view. Use one of standard, path, ")]
    [InlineData("graph TFB5131-902 --view path --format dot", "'--view path' needs '--to CODE', the target.")]
    [InlineData("graph TFB5131-902 --view tasks --format dot --top 3", "'--top' is for --view nearest or mutual, not for tasks.")]
    [InlineData("graph TFB5131-902 --view tasks --format jsonld", "JSON-LD has one standard; use --view standard, or another format.")]
    [InlineData("graph TFB5131-902 --view families --format dot", "'--view families' groups all standards and takes no CODE.")]
    [InlineData("graph --view similar --least x --format dot", "'x' is not a valid value for '--least'. Use a number from -1 to 1.")]
    [InlineData("graph --view similar --measure shortage --format dot", "the measure 'shortage' has a direction")]
    [InlineData("graph --view families --measure shortage --format dot", "the measure 'shortage' cannot group roles")]
    [InlineData("graph --view similar --least 2 --format dot", "'2' is not a valid value for '--least'")]
    [InlineData("graph --view shared --least 0.5 --format dot", "'0.5' is not a valid value for '--least'")]
    [InlineData("graph --view families --resolution 0 --format dot", "'0' is not a valid value for '--resolution'. Use numbers above 0.")]
    public void What_cannot_be_done_is_refused(string call, string message)
    {
        ToolRun run = ToolRun.Of(call.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("competency: " + message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("graph XX --format dot", "competency: no standard has the code or title 'XX'.")]
    [InlineData("graph TFB5131-902 --view path --to XX --format dot", "competency: no standard has the code or title 'XX'.")]
    [InlineData("graph --view broader --format dot", "competency: '--view broader' shows one vocabulary; the data has no vocabulary.")]
    [InlineData("graph --view broader --vocabulary x --format dot", "competency: there is no vocabulary 'x'; the data has no vocabulary.")]
    [InlineData("graph --view nearest --measure correlation --format dot", "competency: the measure 'correlation' compares importance")]
    public void Where_there_is_no_answer_the_reason_is_said(string call, string message)
    {
        ToolRun run = ToolRun.Of(call.Split(' '));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_is_not_overwritten()
    {
        using TempFolder folder = new();
        string file = folder.Write("a.json", "{}");

        ToolRun run = ToolRun.Of("graph", "--view", "tasks", "--data", file, "-o", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("it is read by the same call", run.Error, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(file));
    }

    private static int Number(JsonElement answer, string name) => answer.GetProperty(name).GetInt32();

    private static int Count(XDocument file, string name) => file.Descendants().Count(element => element.Name.LocalName == name);
}
