namespace Competency.Model.Csv.Tests.Frameworks.Case;

public sealed class CaseFormatTests
{
    private const string Document = """
        "CFDocument": {"identifier": "d1", "uri": "urn:d1", "title": "Bar", "creator": "X", "version": "2", "language": "en"}
        """;

    [Fact]
    public void Items_are_joined_by_identifier_whatever_the_host()
    {
        LoadResult result = Load($$$"""
            {{{{Document}}}, "CFItems": [
              {"identifier": "i2", "fullStatement": "Steam milk", "humanCodingScheme": "C1.1", "CFItemType": "Skill", "notes": null},
              {"identifier": "i1", "uri": "http://a/i1", "fullStatement": "Prepare drinks", "humanCodingScheme": "C1", "CFItemType": "知識"}],
            "CFAssociations": [
              {"associationType": "isChildOf", "originNodeURI": {"identifier": "i2", "uri": "http://b/i2"},
               "destinationNodeURI": {"identifier": "i1", "uri": "http://c/i1"}},
              {"associationType": "isChildOf", "originNodeURI": "http://a/i1", "destinationNodeURI": {"identifier": "d1"}}]}
            """);

        CompetencyVocabulary vocabulary = Assert.Single(result.Catalog.Vocabularies);
        Assert.Equal(("d1", "Bar", "2", "en"), (vocabulary.Id, vocabulary.Title, vocabulary.Version, vocabulary.Language));
        Assert.Equal(["C1 Prepare drinks", "C1.1 Steam milk < C1"], result.Lines());
        Assert.Equal([ElementKind.Knowledge, ElementKind.Skill], vocabulary.Elements.Select(static element => element.Kind));
        Assert.Empty(result.Findings());
    }

    [Fact]
    public void Relations_and_parents_that_lead_nowhere_are_said()
    {
        LoadResult result = Load($$$"""
            {{{{Document}}}, "CFAssociations": [
              {"associationType": "precedes", "originNodeURI": {"identifier": "i1"}, "destinationNodeURI": {"identifier": "i2"}},
              {"associationType": "isPartOf", "originNodeURI": {"identifier": "i1"}, "destinationNodeURI": {"identifier": "i2"}},
              {"associationType": "isChildOf", "originNodeURI": {"identifier": "i2"}, "destinationNodeURI": {"identifier": "z9"}},
              {"associationType": "isChildOf", "originNodeURI": {"identifier": "z8"}, "destinationNodeURI": {"identifier": "i2"}}],
            "CFItems": [{"identifier": "i1", "fullStatement": "A"}, {"identifier": "i2", "fullStatement": "B"}]}
            """);

        Assert.Equal(["i1 A < i2", "i2 B < z9"], result.Lines());
        Assert.Equal(["CM6301", "CM6302"], result.Findings().Order(StringComparer.Ordinal));
        Assert.Contains(
            "precedes (1), isPartOf, read as broader (1), isChildOf of items that the file does not list (1)",
            Assert.Single(result.Diagnostics, static finding => finding.Id == "CM6302").Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_of_several_items_give_way_to_identifiers()
    {
        LoadResult result = Load($$$"""
            {{{{Document}}}, "CFItems": [
              {"identifier": "i1", "fullStatement": "A", "humanCodingScheme": "C"},
              {"identifier": "i2", "fullStatement": "B", "humanCodingScheme": "C"}]}
            """);

        Assert.Equal(["i1 A", "i2 B"], result.Lines());
        Assert.Equal(["CM6303"], result.Findings());
    }

    [Fact]
    public void Levels_of_rubrics_are_scales()
    {
        LoadResult result = Load($$$"""
            {{{{Document}}}, "CFItems": [{"identifier": "i1", "fullStatement": "A"}], "CFRubrics": [{"CFRubricCriteria": [
              {"CFRubricCriterionLevels": [{"quality": "Good", "score": 2}, {"quality": "Poor", "score": 1}]},
              {"CFRubricCriterionLevels": [{"quality": "Poor", "score": 1}, {"quality": "Good", "score": 2}]}]}]}
            """);

        Assert.Equal(
            new LevelScale("Poor, Good", 1, 2, WholeNumbers: true), Assert.Single(Assert.Single(result.Catalog.Vocabularies).LevelScales));
    }

    [Fact]
    public void A_package_without_items_is_an_error() => Assert.Equal(["CM6309"], Load("{" + Document + "}").Findings());

    [Fact]
    public void What_stands_before_broken_JSON_is_read()
    {
        LoadResult result = Load("{" + Document + ", \"CFItems\": [{\"identifier\": \"i1\", \"fullStatement\": \"A\"}, {\"ident");

        Assert.Equal(["i1 A"], result.Lines());
        Assert.Equal(["CM6110"], result.Findings());
    }

    [Fact]
    public void An_item_in_another_language_says_so()
    {
        LoadResult result = Load("{" + Document + ", \"CFItems\": [{\"identifier\": \"i1\", \"fullStatement\": \"A\", \"language\": \"fr\"}]}");

        Assert.Equal("fr=A", string.Join(' ', result.Catalog.Vocabularies[0].Elements[0].Labels.Select(
            static label => $"{label.Key}={label.Value}")));
    }

    [Theory]
    [InlineData("{\"$schema\": \"x\", \"CFDocument\": {}}")]
    [InlineData("{\"openapi\": \"3.0\", \"x\": \"CFItems\"}")]
    public void Descriptions_of_CASE_are_no_packages(string json) => Assert.Equal(["CM4002"], Load(json).Findings());

    [Theory]
    [InlineData(36, "published", "case-1.1", "opencase_round_trip_baseline.json")]
    [InlineData(16, "case", "opensalt-framework-20c5134f-423d-4097-a971-3dd5152bf507.json")]
    [InlineData(28, "case", "Ordering.json")]
    [InlineData(14, "case", "SmartLevelFramework.json")]
    public void Published_packages_are_read(int items, params string[] path)
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require(path));

        Assert.Equal(items, Assert.Single(result.Catalog.Vocabularies).Elements.Length);
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity != DiagnosticSeverity.Info);
    }

    /// <summary>A package and its twin in CSV are one vocabulary.</summary>
    [Fact]
    public void A_package_and_its_table_agree()
    {
        LoadResult package = new CatalogLoader().AddCsv().Load(
            SharedData.Require("published", "case-1.1", "opencase_round_trip_baseline.json"));
        LoadResult table = new CatalogLoader().AddCsv().Load(SharedData.Require("published", "case-1.1", "001.csv"));

        Assert.Equal(package.Lines(), table.Lines());
        Assert.Equal(package.Catalog.Vocabularies[0].ToString(), table.Catalog.Vocabularies[0].ToString());
    }

    private static LoadResult Load(string json) => FrameworkFolder.Load("case", ("a.json", json));
}
