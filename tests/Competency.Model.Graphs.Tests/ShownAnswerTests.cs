using System.Globalization;
using System.Xml.Linq;
using Competency.Model.Text;

namespace Competency.Model.Graphs.Tests;

/// <summary>Paths and families as HTML and as plain text.</summary>
public sealed class ShownAnswerTests
{
    private static readonly CompetencyCatalog Samples = new CatalogLoader().Load(SharedData.Samples).Catalog;
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-TW");

    private static readonly CompetencyCatalog Chain = Sketch.Catalog(
        Role("A1", "K1 甲", "K2 乙"), Role("B1", "K1 乙", "K2 丙"), Role("C1", "K1 丙", "K2 丁"), Role("X1", "K1 天文"));

    private static readonly CareerMoves Moves = Chain.CareerMoves(new MoveOptions { Nearest = SimilarityMeasures.Shortage });

    [Fact]
    public void A_path_is_shown_step_by_step()
    {
        PathReport report = Moves.Paths(Chain["A1"], Chain["C1"]);
        XElement html = XElement.Parse(report.ToHtml());

        Assert.Equal("Paths from A1 職能 A1 to C1 職能 C1", html.Element("p")!.Value);
        Assert.Equal(["B1 職能 B1", "C1 職能 C1"], RowsOf(html, "Path 1 of 1: cost 2.500"));
        Assert.Equal(["丙", "丁"], Rows(html, "New on path 1").Select(static row => row[1]));
        Assert.Equal(["Shortage", "Missing", "Below level"], RowsOf(html, "Direct move"));
        Assert.Contains(Chain.Id, html.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_path_it_is_shown_why()
    {
        PathReport report = Moves.Paths(Chain["A1"], Chain["X1"]);
        XElement html = XElement.Parse(report.ToHtml());

        Assert.Contains("There is no path within the limits.", html.Elements("p").Select(static said => said.Value));
        Assert.Equal("A1 職能 A1", Rows(html, "What is nearest")[0][1]);
        Assert.DoesNotContain(html.Descendants("caption"), static caption => caption.Value.StartsWith("Path ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_role_has_no_path_to_itself_to_show() =>
        Assert.Contains("Both are the same role.", Moves.Paths(Chain["A1"], Chain["A1"]).ToText(), StringComparison.Ordinal);

    [Fact]
    public void Families_are_shown_with_what_describes_them_and_their_roles()
    {
        FamilyReport report = Samples.Families();
        XElement html = XElement.Parse(report.ToHtml());

        Assert.Equal($"{report.Families.Length} families of roles", html.Element("p")!.Value);
        Assert.Equal(
            report.Families.Select(static family => $"{family.Id}  {family.Center}"),
            RowsOf(html, "Families").Where(static name => !name.Contains('.', StringComparison.Ordinal)));
        Assert.All(
            report.Families.Where(static family => family.Parts.IsEmpty),
            family => Assert.Equal(
                family.Members.Select(static member => $"{member}"), RowsOf(html, $"Roles of family {family.Id}")));
    }

    [Fact]
    public void Words_are_Chinese_where_asked_for()
    {
        XElement path = XElement.Parse(Moves.Paths(Chain["A1"], Chain["C1"]).ToHtmlIn(Chinese));
        XElement families = XElement.Parse(Samples.Families().ToHtmlIn(Chinese));

        Assert.Equal("從 A1 職能 A1 到 C1 職能 C1 的路徑", path.Element("p")!.Value);
        Assert.NotEmpty(RowsOf(path, "直接轉任"));
        Assert.NotEmpty(RowsOf(families, "家族"));
    }

    [Fact]
    public void No_line_of_text_is_wider_than_asked_for()
    {
        string[] answers =
        [
            Moves.Paths(Chain["A1"], Chain["C1"]).ToText(), Moves.Paths(Chain["A1"], Chain["X1"]).ToTextIn(Chinese),
            Samples.Families().ToText(), Samples.Families().ToTextIn(Chinese),
        ];

        Assert.All(answers, static answer => Assert.All(
            answer.Split('\n'), static line => Assert.InRange(TextWidth.Of(line), 0, 80)));
        Assert.All(answers, static answer => Assert.NotEmpty(answer));
        Assert.Throws<ArgumentOutOfRangeException>("columns", () => Samples.Families().ToTextIn(Chinese, 39));
    }

    private static CompetencyStandard Role(string code, params string[] elements) => Sketch.Standard(code, Sketch.Task("T1", 1, elements));

    private static IEnumerable<string> RowsOf(XElement html, string caption) => Rows(html, caption).Select(static row => row[0]);

    private static List<string[]> Rows(XElement html, string caption)
    {
        XElement table = Assert.Single(html.Descendants("table"), table => table.Element("caption")!.Value == caption);
        return
        [
            .. table.Element("tbody")!.Elements("tr")
                .Select(static row => row.Elements().Select(static cell => cell.Value).ToArray()),
        ];
    }
}
