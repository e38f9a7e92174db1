using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;
using FsCheck;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Text.Html;

/// <summary>Answers show themselves: complete, encoded, the same everywhere.</summary>
public sealed class HtmlAnswerTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;
    private static readonly CompetencyStandard One = Catalog["TFB5131-901v2"];
    private static readonly CompetencyStandard Other = Catalog["TFB5131-902v3"];
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-TW");

    [Fact]
    public void A_standard_shows_each_task_and_requirement()
    {
        XElement html = XElement.Parse(Other.ToHtml());

        Assert.Equal($"{Other}", html.Element("p")!.Value);
        Assert.Equal(Other.Tasks.Select(static task => $"{task}"), RowsOf(html, "Work tasks"));
        Assert.Equal(Other.Requirements.Select(static need => $"{need.Element}"), RowsOf(html, "Competencies"));
        Assert.Equal(Other.Versions.Select(static version => version.Code?.Text ?? ""), RowsOf(html, "Versions"));
    }

    [Fact]
    public void A_gap_shows_each_competency_under_its_outcome()
    {
        GapReport gap = Catalog.Gap(One, Other);
        XElement html = XElement.Parse(gap.ToHtml());

        Assert.Contains(One.Title, html.Element("p")!.Value, StringComparison.Ordinal);
        Assert.Equal(gap.Missing.Length, RowsOf(html, $"Missing ({gap.Missing.Length})").Count());
        Assert.Equal(gap.Met.Length, RowsOf(html, $"Met ({gap.Met.Length})").Count());
        Assert.Equal(gap.Surplus.Length, RowsOf(html, $"Surplus ({gap.Surplus.Length})").Count());
        Assert.Equal(gap.Tasks.Select(static task => $"{task.Task}"), RowsOf(html, "Readiness by task"));
        Assert.Contains(
            gap.Coverage!.Value.ToString("0.000", CultureInfo.InvariantCulture), TableOf(html, "Figures").Value, StringComparison.Ordinal);
        Assert.Contains(Catalog.Id, html.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_with_partial_credit_shows_what_it_is_for()
    {
        GapOptions options = new() { PartialCredit = PartialCredit.Default with { Sources = [PartialCredit.NameMatcher] } };
        GapReport gap = Catalog.Gap(One, Other, options);
        XElement html = XElement.Parse(gap.ToHtml());

        Assert.NotEmpty(gap.PartlyMet);
        Assert.Equal(gap.PartlyMet.Length, RowsOf(html, $"Partly met ({gap.PartlyMet.Length})").Count());
    }

    [Fact]
    public void An_explanation_shows_contributions_that_sum_to_the_score()
    {
        SimilarityExplanation explanation = Catalog.ExplainSimilarity(One, Other, maxCount: 3);
        XElement html = XElement.Parse(explanation.ToHtml());

        Assert.Equal(
            explanation.Items.Select(static item => item.Title).Append($"{explanation.RemainderCount} more"),
            RowsOf(html, "What the score consists of"));
        Assert.Equal(explanation.OnlyA.Length, RowsOf(html, $"Only in {One}").Count());
    }

    [Fact]
    public void A_ranking_shows_each_standard_with_its_score()
    {
        SimilarStandards similar = Catalog.MostSimilar(One, 2);
        XElement html = XElement.Parse(similar.ToHtml());

        Assert.Equal($"Standards most similar to {One}", html.Element("p")!.Value);
        Assert.Equal(2, similar.Count);
        Assert.Equal(similar.Select(static found => $"{found.Key} {found.Standard.Title}"), RowsOf(html, "Standards"));
        Assert.Equal(similar.ToArray(), [.. similar]);
        Assert.Equal($"2 standards similar to {One}", similar.ToString());
        Assert.Equal(similar[0].Basis, similar.Basis);
        Assert.Throws<ArgumentOutOfRangeException>(() => similar[2]);
    }

    [Fact]
    public void Why_two_elements_are_one_competency_is_shown()
    {
        Concept shared = Catalog.Concepts.First(static concept => concept.Elements.Length > 1);

        XElement html = XElement.Parse(Catalog.Explain(shared.Elements[0], shared.Elements[1]).ToHtml());

        Assert.EndsWith("are one competency", html.Element("p")!.Value, StringComparison.Ordinal);
        Assert.NotEmpty(RowsOf(html, "Reasons"));
    }

    [Fact]
    public void Words_are_Chinese_where_asked_for()
    {
        XElement html = XElement.Parse(Catalog.Gap(One, Other).ToHtmlIn(Chinese));

        Assert.Equal("zh-Hant", html.Attribute("lang")!.Value);
        Assert.NotEmpty(RowsOf(html, "各工作任務的準備度"));
        Assert.DoesNotContain("Missing", html.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_culture_around_changes_nothing()
    {
        string here = Catalog.Gap(One, Other).ToHtml();
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo("ar-SA"), Chinese);
            Assert.Equal(here, Catalog.Gap(One, Other).ToHtml());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        }
    }

    [Fact]
    public void Every_table_has_a_caption_and_every_heading_a_scope()
    {
        XElement html = XElement.Parse(Catalog.Gap(One, Other).ToHtml());

        Assert.All(html.Descendants("table"), static table => Assert.NotNull(table.Element("caption")));
        Assert.All(html.Descendants("th"), static heading => Assert.Contains(heading.Attribute("scope")?.Value, (string[])["row", "col"]));
        Assert.All(html.Descendants("tr"), static row => Assert.Equal("th", row.Elements().First().Name.LocalName));
        Assert.All(
            html.Descendants("tbody").Where(static body => body.Parent!.Element("thead") is not null),
            static body => Assert.All(
                body.Elements("tr"),
                row => Assert.Equal(body.Parent!.Element("thead")!.Descendants("th").Count(), row.Elements().Count())));
    }

    [Property]
    public void Whatever_a_document_says_is_text(NonNull<string> title)
    {
        string said = $"</td><script>alert(1)</script>&amp;\"'{title.Get}";
        StandardBuilder builder = new(new DiagnosticBag());
        CompetencyStandard hostile = builder.Build(new StandardDraft
        {
            Code = "X1",
            Title = said,
            Description = new DraftText(said, SourceLocation.None),
        })!;

        XElement html = XElement.Parse(hostile.ToHtml());

        Assert.Empty(html.Descendants("script"));
        Assert.StartsWith("X1 </td><script>alert(1)</script>&amp;\"'", html.Element("p")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_XML_has_no_character_for_is_replaced()
    {
        CompetencyStandard standard = new StandardBuilder(new DiagnosticBag()).Build(
            new StandardDraft { Code = "X1", Title = "a\uFFFE\uFFFF\u0001b" })!;

        Assert.Equal("X1 a\uFFFD\uFFFD\uFFFDb", XElement.Parse(standard.ToHtml()).Element("p")!.Value);
    }

    [Fact]
    public void What_a_document_says_keeps_its_letters()
    {
        CompetencyStandard standard = new StandardBuilder(new DiagnosticBag()).Build(new StandardDraft
        {
            Code = "erp-01",
            Title = "eBay seller",
            Notes = { new NoteDraft { Heading = "iCAP", Lines = { "a" } } },
        })!;

        XElement html = XElement.Parse(standard.ToHtml());

        Assert.Equal("erp-01 eBay seller", html.Element("p")!.Value);
        Assert.Equal("iCAP", html.Element("details")!.Element("summary")!.Value);
    }

    // What .NET Interactive does: attributes by name, members by name.
    [Theory]
    [InlineData(typeof(CompetencyStandard))]
    [InlineData(typeof(GapReport))]
    [InlineData(typeof(SimilarityExplanation))]
    [InlineData(typeof(ConceptExplanation))]
    [InlineData(typeof(SimilarStandards))]
    [InlineData(typeof(SimilarityMatrix))]
    public void A_notebook_finds_the_formatter_by_its_name(Type type)
    {
        object attribute = Assert.Single(
            type.GetCustomAttributes(false), static found => found.GetType().Name == "TypeFormatterSourceAttribute");
        Type source = (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        string[] types = (string[])attribute.GetType().GetProperty("PreferredMimeTypes")!.GetValue(attribute)!;
        object maker = Activator.CreateInstance(source)!;
        object[] formatters = [.. (IEnumerable<object>)source.GetMethod("CreateTypeFormatters")!.Invoke(maker, null)!];

        Assert.Equal(["text/html"], types);
        Assert.Equal(["text/html", "text/plain"], formatters.Select(MimeTypeOf));
        Assert.Equal([One.ToHtml(), One.ToText()], formatters.Select(static formatter => Written(formatter, One)));
        Assert.All(formatters, static formatter => Assert.Null(Written(formatter, "another")));
    }

    [Fact]
    public void A_matrix_shows_its_first_standards_with_darker_cells_for_higher_scores()
    {
        SimilarityMatrix matrix = Catalog.SimilarityMatrix();
        XElement html = XElement.Parse(matrix.ToHtml());
        XElement[] cells = [.. TableOf(html, "Scores").Element("tbody")!.Descendants("td")];

        Assert.Equal(matrix.Standards.Select(static (standard, at) => $"{at + 1}. {standard}"), RowsOf(html, "Scores"));
        Assert.Equal(matrix.Standards.Length * matrix.Standards.Length, cells.Length);
        Assert.Contains("currentColor 30%", cells[0].Attribute("style")!.Value, StringComparison.Ordinal);
        Assert.All(
            cells.Where(static cell => cell.Value == "0.100"),
            static cell => Assert.Contains("currentColor 3%", cell.Attribute("style")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_large_matrix_says_that_it_shows_a_part()
    {
        CompetencyCatalog many = new CatalogBuilder()
            .AddRange(Enumerable.Range(10, 30).Select(static number => Sketch.Standard($"R{number}", Sketch.Task("T1.1", 3, "K01 食品衛生"))))
            .Build();
        XElement html = XElement.Parse(many.SimilarityMatrix().ToHtml());

        Assert.Contains(html.Elements("p"), static said => said.Value == "The first 25 are shown.");
        Assert.Equal(25, RowsOf(html, "Scores").Count());
        Assert.Equal(26, TableOf(html, "Scores").Element("thead")!.Descendants("th").Count());
    }

    private static string? MimeTypeOf(object formatter) => (string?)formatter.GetType().GetProperty("MimeType")!.GetValue(formatter);

    // What a formatter writes of an object; null if it does not write it.
    private static string? Written(object formatter, object instance)
    {
        MethodInfo format = formatter.GetType().GetMethod("Format")!;
        StringWriter writer = new();
        return (bool)format.Invoke(formatter, [instance, writer])! ? writer.ToString() : null;
    }

    private static XElement TableOf(XElement html, string caption) =>
        Assert.Single(html.Descendants("table"), table => table.Element("caption")!.Value == caption);

    // What the rows of a table are called.
    private static IEnumerable<string> RowsOf(XElement html, string caption) =>
        TableOf(html, caption).Element("tbody")!.Elements("tr").Select(static row => row.Elements().First().Value);
}
