namespace Competency.Model.Csv.Tests.Frameworks.Osmt;

public sealed class OsmtFormatTests
{
    [Theory]
    [InlineData("Canonical URL,RSD Name,Skill Statement,Categories,O*Net Job Codes")]
    [InlineData("Canonical URL,RSD Name,Skill Statement,Category,O*NET Job Codes")]
    [InlineData("Canonical URL,Skill Name,Contextualized Skill Statement,Skill Category,O*NET Job Role")]
    public void Skills_have_categories_above_them(string head)
    {
        LoadResult result = Load(head + "\nhttp://s/1,Steam milk,Steam milk for drinks.,Milk; Bar,13-1\n");

        CompetencyVocabulary vocabulary = Assert.Single(result.Catalog.Vocabularies);
        CompetencyElement skill = Assert.Single(vocabulary.Elements, static element => element.Kind.Equals(ElementKind.Skill));
        Assert.Equal("http://s/1 Steam milk < category: Milk, category: Bar", skill.Line());
        Assert.Equal("Steam milk for drinks.", skill.Description);
        Assert.Equal(["Bar", "Milk"], vocabulary.Elements.Except([skill]).Select(static element => element.Title));
        Assert.EndsWith(
            "left out: O*Net Job Codes (1). Keep the file if you need them.",
            Assert.Single(result.Diagnostics).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Skills_without_an_address_are_known_by_name()
    {
        LoadResult result = Load("RSD Name,Skill Statement\nSteam milk,Steam it.\n");

        Assert.Equal(["Steam milk Steam milk"], result.Lines());
        Assert.Equal(["CM6304"], result.Findings());
    }

    [Fact]
    public void The_published_exports_are_read()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("published", "osmt"));

        Assert.Equal([0, 2, 759], result.Catalog.Vocabularies
            .Select(static each => each.Elements.Count(static element => element.Kind.Equals(ElementKind.Skill))).Order());
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity != DiagnosticSeverity.Info);
    }

    private static LoadResult Load(string table) => FrameworkFolder.Load("osmt", ("skills.csv", table));
}
