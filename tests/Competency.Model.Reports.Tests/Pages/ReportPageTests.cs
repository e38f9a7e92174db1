using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Xunit;

namespace Competency.Model.Reports.Tests.Pages;

/// <summary>A page says what the answer says, by itself, the same everywhere.</summary>
public sealed partial class ReportPageTests
{
    private const int LargestPage = 1_000_000;

    [Fact]
    public void Numbers_are_those_of_the_JSON_answer()
    {
        GapReport gap = SampleGaps.Whole;
        XElement page = Parsed(ReportPage.Of(gap));
        JsonElement json = JsonElement.Parse(JsonAnswer.Gap(gap, isExplained: true, learningSteps: int.MaxValue).WriteText());

        Assert.Equal(
            (double?[])[Of(json, "coverage"), Of(json, "shortage"), Of(json, "readiness"), Of(json, "redundancy"), Of(json, "tasksReady")],
            page.Descendants("dd").Where(static dd => dd.Attribute("data-v") is not null).Select(ValueOf));

        JsonElement[] items =
        [
            .. ((string[])["missing", "partlyMet", "belowLevel", "met", "surplus"])
                .SelectMany(list => json.GetProperty(list).EnumerateArray()),
        ];
        AssertColumns(
            page, "All competencies", items, ("Held level", "heldLevel"), ("Needed level", "requiredLevel"),
            ("Contribution", "contribution"));
        AssertColumns(
            page, "By kind", json.GetProperty("byKind").EnumerateArray(), ("Needed", "required"), ("Missing", "missing"),
            ("Partly met", "partlyMet"), ("Below level", "belowLevel"), ("Met", "met"), ("Surplus", "surplus"), ("Coverage", "coverage"),
            ("Shortage", "shortage"));
        AssertColumns(
            page, "Readiness by duty", json.GetProperty("duties").EnumerateArray(),
            ("Readiness", "readiness"), ("Tasks ready", "tasksReady"));
        AssertColumns(page, "Readiness by task", json.GetProperty("tasks").EnumerateArray(), ("Readiness", "readiness"));
        AssertColumns(
            page, "Learning order", json.GetProperty("unlockOrder").EnumerateArray(),
            ("Tasks ready", "tasksReady"), ("Shortage", "shortage"));
    }

    [Fact]
    public void A_role_has_a_row_for_each_task_and_competency_and_the_scores_of_the_ranking()
    {
        CompetencyStandard role = SampleGaps.Catalog["TFB5131-902"];
        XElement page = Parsed(ReportPage.Of(SampleGaps.Catalog, role));

        Assert.Equal(role.Tasks.Select(static task => $"{task}"), RowsOf(page, "Work tasks").Select(NameOf));
        Assert.Equal(role.Requirements.Select(static need => $"{need.Element}"), RowsOf(page, "All competencies").Select(NameOf));
        Assert.Equal(
            SampleGaps.Catalog.MostSimilar(role).Select(static found => (double?)found.Score), ColumnOf(page, "Similar roles", "Score"));
    }

    [Fact]
    public void A_page_does_not_say_in_which_folder_a_document_was()
    {
        Assert.Contains("samples", SampleGaps.Whole.To.Provenance!.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("samples", ReportPage.Of(SampleGaps.Catalog, SampleGaps.Whole.To), StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_says_what_matched_nothing()
    {
        CompetencyCatalog catalog = SampleGaps.Catalog;
        CompetencyProfile ann = catalog.Profile("Ann <b>", ["食品衛生知識", "<i>no such thing</i>"]);
        XElement page = Parsed(ReportPage.Of(catalog.Gap(ann, catalog["TFB5131-902"])));

        Assert.Contains("Ann <b>", page.Descendants("h1").Single().Value, StringComparison.Ordinal);
        Assert.Equal(ann.Unmatched, page.Descendants("li").Select(static item => item.Value).Where(ann.Unmatched.Contains));
    }

    [Fact]
    public void A_page_of_nothing_is_a_page()
    {
        Parsed(ReportPage.Of(SampleGaps.Empty));
        CompetencyCatalog catalog = Sketch.Catalog(Sketch.Standard("X1"));
        Parsed(ReportPage.Of(catalog, catalog.StandardAt(0)));
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("fr-FR", "en")]
    public void The_language_is_said(string culture, string language)
    {
        string text = ReportPage.Of(SampleGaps.Whole, CultureInfo.GetCultureInfo(culture));
        XElement page = Parsed(text);

        Assert.Equal(language, page.Attribute("lang")!.Value);
        if (language != "en")
        {
            // Words of the library, of which the only ones left are the names of options and of the library itself.
            page.Element("body")!.Element("footer")!.Remove();
            Assert.DoesNotMatch("[A-Za-z]{4,}", page.Element("body")!.Value);
        }
    }

    [Fact]
    public void The_same_answer_gives_the_same_bytes_in_every_culture()
    {
        string here = ReportPage.Of(SampleGaps.Whole);
        string role = ReportPage.Of(SampleGaps.Catalog, SampleGaps.Whole.To);

        Assert.Equal(here, ReportPage.Of(SampleGaps.Whole));
        Assert.Equal(here, SampleGaps.In("ar-SA", static () => ReportPage.Of(SampleGaps.Whole)));
        Assert.Equal(role, SampleGaps.In("de-DE", static () => ReportPage.Of(SampleGaps.Catalog, SampleGaps.Whole.To)));
    }

    [Fact]
    public void The_policy_allows_the_style_and_the_script_of_the_page_alone()
    {
        string text = ReportPage.Of(SampleGaps.Whole);
        XElement meta = Parsed(text).Descendants("meta").First(static meta => meta.Attribute("http-equiv") is not null);
        string policy = meta.Attribute("content")!.Value;

        Assert.Equal("default-src 'none'", policy.Split(';')[0]);
        Assert.Contains($"style-src 'sha256-{Hash(Style().Match(text).Groups["text"].Value)}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src 'sha256-{Hash(Script().Match(text).Groups["text"].Value)}'", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(src|href)=""(?!#)|style=""|url\(|@import|https?:|\son[a-z]+=", text);
    }

    [Fact]
    public void Every_table_and_name_is_one()
    {
        string role = ReportPage.Of(SampleGaps.Catalog, SampleGaps.Whole.To, SampleGaps.Chinese);
        foreach (string text in (string[])[ReportPage.Of(SampleGaps.Whole), role])
        {
            XElement page = Parsed(text);
            string[] ids = [.. page.Descendants().Select(static element => element.Attribute("id")?.Value).OfType<string>()];

            Assert.Equal(ids.Length, ids.Distinct().Count());
            Assert.All(page.Descendants("table"), static table => Assert.NotEmpty(table.Element("caption")!.Value));
            Assert.All(
                page.Descendants("th"), static heading => Assert.Contains(heading.Attribute("scope")?.Value, (string[])["row", "col"]));
            Assert.All(
                page.Descendants().SelectMany(static element => element.Attributes())
                    .Where(static attribute => attribute.Name.LocalName is "aria-labelledby")
                    .SelectMany(static attribute => attribute.Value.Split(' ')),
                id => Assert.Contains(id, ids));
            Assert.All(page.Descendants("nav").Single().Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value[1..], ids));
        }
    }

    [Property]
    public void Whatever_a_document_says_is_text(NonNull<string> title)
    {
        string said = $"</td></style><script>alert(1)</script>&amp;\"'\u0001\uFFFE\uD800{title.Get}";
        CompetencyCatalog catalog = Sketch.Catalog(
            Sketch.Draft("X1", Sketch.Task("T1.1", 3, Sketch.Link("K01 " + said))).Called(said).Build(),
            Sketch.Draft("X2", Sketch.Task("T1.1", 4, Sketch.Link("K01 " + said), Sketch.Link("K02 " + said))).Called(said).Build());

        XElement gap = Parsed(ReportPage.Of(catalog.Gap(catalog.StandardAt(0), catalog.StandardAt(1))));
        XElement role = Parsed(ReportPage.Of(catalog, catalog.StandardAt(0)));

        Assert.Single(gap.Descendants("script"));
        Assert.Single(role.Descendants("script"));
    }

    [Property(Arbitrary = [typeof(StandardArbitraries)], MaxTest = 30)]
    public void Any_gap_and_role_is_a_page(GeneratedStandards standards)
    {
        CompetencyCatalog catalog = standards.Catalog();
        foreach (CompetencyStandard role in catalog.Standards)
        {
            Parsed(ReportPage.Of(catalog, role));
            Parsed(ReportPage.Of(catalog.Gap(catalog.StandardAt(0), role), SampleGaps.Chinese));
        }
    }

    [Fact]
    public void The_largest_gap_of_iCAP_is_less_than_a_megabyte()
    {
        CompetencyCatalog catalog = new CatalogLoader().AddCsv().Load(SharedData.Require("icap", "catalogue")).Catalog;
        CompetencyStandard[] largest = [.. catalog.Standards.OrderByDescending(static role => role.Requirements.Length).Take(2)];

        string page = ReportPage.Of(catalog.Gap(largest[0], largest[1]));

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, LargestPage);
    }

    // As XML, without what is no markup.
    private static XElement Parsed(string page)
    {
        Assert.StartsWith("<!DOCTYPE html>\n", page, StringComparison.Ordinal);
        string markup = Script().Replace(Style().Replace(page, "<style></style>"), "<script></script>");
        return XElement.Parse(markup[markup.IndexOf("<html", StringComparison.Ordinal)..]);
    }

    private static void AssertColumns(
        XElement page, string caption, IEnumerable<JsonElement> rows, params (string Heading, string Name)[] columns)
    {
        JsonElement[] all = [.. rows];
        Assert.NotEmpty(all);
        foreach ((string heading, string name) in columns)
        {
            Assert.Equal(all.Select(row => Of(row, name)), ColumnOf(page, caption, heading));
        }
    }

    private static IEnumerable<double?> ColumnOf(XElement page, string caption, string heading)
    {
        XElement[] headings = [.. TableOf(page, caption).Element("thead")!.Descendants("th")];
        int at = Array.FindIndex(headings, each => each.Value == heading);
        Assert.True(at >= 0, $"{caption} has no column {heading}");
        return RowsOf(page, caption).Select(row => ValueOf(row.Elements().ElementAt(at)));
    }

    private static IEnumerable<XElement> RowsOf(XElement page, string caption) => TableOf(page, caption).Element("tbody")!.Elements("tr");

    private static XElement TableOf(XElement page, string caption) => Assert.Single(
        page.Descendants("table"), table => table.Element("caption")!.Value.StartsWith(caption, StringComparison.Ordinal));

    private static string NameOf(XElement row) => row.Elements().First().Value;

    private static double? ValueOf(XElement element) => element.Attribute("data-v")!.Value is { Length: > 0 } value
        ? double.Parse(value, CultureInfo.InvariantCulture)
        : null;

    private static double? Of(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("<style>(?<text>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Style();

    [GeneratedRegex("<script>(?<text>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Script();
}
