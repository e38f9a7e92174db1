using System.Xml.Linq;

namespace Competency.Documentation.Tests.Api;

public sealed class ApiProseTests
{
    private static readonly ApiProse Prose = new(
        ApiLibrary.Instance,
        new ApiLinks(ApiLibrary.Instance),
        ApiLibrary.Instance.Packages.Single(static each => each.Name == "Competency.Model"));

    [Theory]
    [InlineData("O*NET, a_b and _c_,\n  [x] &lt;y>", @"O\*NET, a_b and \_c\_, \[x\] \<y\>")]
    [InlineData("Not <see langword=\"null\"/>, as <paramref name=\"from\"/> or <c>a\n b</c>.", "Not `null`, as `from` or `a b`.")]
    [InlineData("<see cref=\"T:Competency.Model.Concept\"/>s", "[`Concept`](Concept.md)s")]
    [InlineData("<see cref=\"P:Competency.Model.GapReport.Coverage\"/>", "[`GapReport.Coverage`](GapReport.md#coverage)")]
    [InlineData("<see cref=\"F:Competency.Model.LevelRule.Highest\"/>", "[`LevelRule.Highest`](LevelRule.md)")]
    [InlineData("<see cref=\"T:Competency.Model.CareerMove\"/>", "[`CareerMove`](../Competency.Model.Graphs/CareerMove.md)")]
    [InlineData("<see cref=\"T:System.String\"/>", "[`string`](https://learn.microsoft.com/dotnet/api/system.string)")]
    [InlineData("See <c>docs/guides/measures.md</c>.", "See [docs/guides/measures.md](../../guides/measures.md).")]
    public void A_comment_becomes_Markdown(string comment, string markdown) =>
        Assert.Equal(markdown, Prose.Line(XElement.Parse($"<summary>{comment}</summary>")));

    [Theory]
    [InlineData("<see cref=\"T:Competency.Model.Nothing\"/>")]
    [InlineData("<c>docs/measures.md</c>")]
    [InlineData("<table/>")]
    public void What_leads_nowhere_is_refused(string comment) =>
        Assert.ThrowsAny<Exception>(() => Prose.Line(XElement.Parse($"<summary>{comment}</summary>")));

    [Fact]
    public void Paragraphs_lists_and_code_are_blocks()
    {
        XElement remarks = XElement.Parse(
            "<r>One.<para>Two.</para><list><item>a</item><item>b</item></list><code>\n    x;\n      y;\n</code></r>");

        Assert.Equal(["One.", "Two.", "* a\n* b", "```cs\nx;\n  y;\n```"], Prose.Blocks(remarks));
    }
}
