using System.Text.Json;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;
using Competency.Model.Json;

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
              {"associationType": "precedes", "originNodeURI": {"identifier": "z8"}, "destinationNodeURI": {"identifier": "i2"}},
              {"associationType": "isPartOf", "originNodeURI": {"identifier": "i1"}, "destinationNodeURI": {"identifier": "i2"}},
              {"associationType": "isChildOf", "originNodeURI": {"identifier": "i2"}, "destinationNodeURI": {"identifier": "z9"}},
              {"associationType": "isChildOf", "originNodeURI": {"identifier": "z8"}, "destinationNodeURI": {"identifier": "i2"}}],
            "CFItems": [{"identifier": "i1", "fullStatement": "A"}, {"identifier": "i2", "fullStatement": "B"}]}
            """);

        Assert.Equal(["i1 A < i2", "i2 B < z9"], result.Lines());
        Assert.Equal(["CM6301", "CM6302"], result.Findings().Order(StringComparer.Ordinal));
        Assert.Contains(
            "precedes of items that the file does not list (1), "
                + "isPartOf, read as broader (1), isChildOf of items that the file does not list (1)",
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
        Assert.Equal(["C", "C"], Assert.Single(result.Catalog.Vocabularies).Elements.Select(static element => element.AlternateCode?.Text));
        Assert.Equal(["CM6303"], result.Findings());
    }

    [Fact]
    public void Relations_are_kept_with_their_kinds()
    {
        LoadResult result = Load($$$"""
            {{{{Document}}}, "CFAssociations": [
              {"associationType": "precedes", "originNodeURI": {"identifier": "i1"}, "destinationNodeURI": {"identifier": "i2"}},
              {"associationType": "precedes", "originNodeURI": {"identifier": "i1"}, "destinationNodeURI": {"identifier": "i2"}},
              {"associationType": "isRelatedTo", "originNodeURI": {"identifier": "i1"}, "destinationNodeURI": {"identifier": "elsewhere"}},
              {"associationType": "exactMatchOf", "originNodeURI": "http://a/i2", "destinationNodeURI": "http://b/other"},
              {"associationType": "ext:needs", "originNodeURI": {"identifier": "i2"}, "destinationNodeURI": {"identifier": "i1"}}],
            "CFItems": [
              {"identifier": "i1", "fullStatement": "A", "humanCodingScheme": "C1"}, {"identifier": "i2", "fullStatement": "B"}]}
            """);

        CompetencyVocabulary vocabulary = Assert.Single(result.Catalog.Vocabularies);
        Assert.Equal(
            ["C1 precedes i2", "C1 related elsewhere", "i2 exact-match http://b/other", "i2 ext:needs C1"],
            vocabulary.Elements.SelectMany(static element => element.Relations.Select(relation => $"{element.Code} {relation}")));
        Assert.Equal("i1", vocabulary.Elements[0].AlternateCode?.Text);
        Assert.Empty(result.Findings());
    }

    [Fact]
    public void Identifiers_codes_and_associations_are_written_as_they_were_read()
    {
        const string First = "11111111-1111-4111-8111-111111111111";
        const string Second = "22222222-2222-4222-8222-222222222222";
        const string Elsewhere = "33333333-3333-4333-8333-333333333333";
        LoadResult result = Load($$$"""
            {{{{Document}}}, "CFItems": [
              {"identifier": "{{{First}}}", "fullStatement": "A", "humanCodingScheme": "C1"},
              {"identifier": "{{{Second}}}", "fullStatement": "B"}],
            "CFAssociations": [
              {"associationType": "isChildOf", "originNodeURI": {"identifier": "{{{First}}}"}, "destinationNodeURI": {"identifier": "d1"}},
              {"associationType": "isChildOf", "originNodeURI": {"identifier": "{{{Second}}}"}, "destinationNodeURI": {"identifier": "d1"}},
              {"associationType": "precedes", "originNodeURI": {"identifier": "{{{First}}}"},
               "destinationNodeURI": {"identifier": "{{{Second}}}"}},
              {"associationType": "exemplar", "originNodeURI": {"identifier": "{{{First}}}"},
               "destinationNodeURI": {"identifier": "{{{Elsewhere}}}"}}]}
            """);

        using MemoryStream stream = new();
        VocabularyFile.WriteCase(stream, Assert.Single(result.Catalog.Vocabularies));
        using JsonDocument written = JsonDocument.Parse(stream.ToArray());
        JsonElement items = written.RootElement.GetProperty("CFItems");
        Assert.Equal(
            [$"{Second} ", $"{First} C1"],
            items.EnumerateArray().Select(static item => item.GetProperty("identifier").GetString() + " "
                + (item.TryGetProperty("humanCodingScheme", out JsonElement code) ? code.GetString() : "")));
        Assert.DoesNotContain(items.EnumerateArray(), static item => item.TryGetProperty("extensions", out _));
        Assert.Equal(
            [$"exemplar {First} {Elsewhere}", $"precedes {First} {Second}"],
            written.RootElement.GetProperty("CFAssociations").EnumerateArray()
                .Select(static association => association.GetProperty("associationType").GetString()
                    + " " + association.GetProperty("originNodeURI").GetProperty("identifier").GetString()
                    + " " + association.GetProperty("destinationNodeURI").GetProperty("identifier").GetString())
                .Where(static line => !line.StartsWith("isChildOf", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Items_whose_codes_are_the_identifiers_that_others_would_get_keep_apart()
    {
        VocabularyDraft draft = new() { Id = "d" };
        draft.Elements.Add(new ElementDraft { Code = "X", Title = "a" });
        using MemoryStream first = new();
        VocabularyFile.WriteCase(first, Build(draft));
        using JsonDocument written = JsonDocument.Parse(first.ToArray());
        draft.Elements.Add(new ElementDraft
        {
            Code = written.RootElement.GetProperty("CFItems")[0].GetProperty("identifier").GetString(), Title = "b",
        });
        using MemoryStream second = new();
        VocabularyFile.WriteCase(second, Build(draft));
        LoadResult again = new CatalogLoader().AddCsv().Load(new DocumentContent("a.json", second.ToArray()));
        Assert.Equal(CompetencyJson.WriteText([], [Build(draft)]), CompetencyJson.WriteText([], again.Catalog.Vocabularies));
    }

    private static CompetencyVocabulary Build(VocabularyDraft draft) =>
        Assert.Single(new VocabularyBuilder(new DiagnosticBag()).Build([draft]).Values);

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
        LoadResult result = Load(
            "{" + Document + ", \"CFItems\": [{\"identifier\": \"i1\", \"fullStatement\": \"A\", \"language\": \"fr\"}]}");

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
