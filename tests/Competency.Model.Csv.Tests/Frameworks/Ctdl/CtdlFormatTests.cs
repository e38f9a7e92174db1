namespace Competency.Model.Csv.Tests.Frameworks.Ctdl;

public sealed class CtdlFormatTests
{
    private const string Context = "\"@context\": \"http://credreg.net/ctdlasn/schema/context/json\"";

    private const string Framework =
        """{"@id": "f", "@type": "ceasn:CompetencyFramework", "ceasn:name": {"en": "Bar", "zh-TW": "吧檯"}, "ceasn:inLanguage": ["zh-TW"]}""";

    [Fact]
    public void Competencies_have_parents_that_either_side_names()
    {
        LoadResult result = Load(
            """{"@id": "a", "@type": "ceasn:Competency", "ceasn:codedNotation": "C1", "ceasn:hasChild": ["b"], """
            + """ "ceasn:competencyText": {"en": "Prepare drinks", "zh-TW": "準備飲品"}}""",
            """{"@id": "b", "@type": "ceasn:Competency", "ceasn:competencyText": "Steam milk"}""",
            """{"@id": "c", "@type": ["ceasn:Competency"], "ceasn:competencyText": "Pour", "ceasn:isChildOf": {"@id": "b"}}""");

        CompetencyVocabulary vocabulary = Assert.Single(result.Catalog.Vocabularies);
        Assert.Equal(("f", "吧檯", "zh-TW"), (vocabulary.Id, vocabulary.Title, vocabulary.Language));
        Assert.Equal(["b Steam milk < C1", "c Pour < b", "C1 準備飲品"], result.Lines().Order(StringComparer.OrdinalIgnoreCase));
        Assert.Equal("Prepare drinks", vocabulary.Elements.Single(static element => element.Code?.Text == "C1").Labels["en"]);
        Assert.Empty(result.Findings());
    }

    [Fact]
    public void Prerequisites_are_kept_and_other_fields_are_said()
    {
        LoadResult result = Load(
            """{"@id": "a", "@type": "ceasn:Competency", "ceasn:competencyText": "A", """
            + """ "ceasn:prerequisiteAlignment": ["x"], "ceasn:weight": "1"}""");

        Assert.Equal(
            ["CM6300 weight (1)"],
            result.Diagnostics.Select(static finding => $"{finding.Id} {finding.Message.Split(": ")[1].Split('.')[0]}"));
        Assert.Equal("requires x", Assert.Single(Assert.Single(result.Catalog.Vocabularies).Elements[0].Relations).ToString());
    }

    [Fact]
    public void A_framework_without_competencies_is_an_error() => Assert.Equal(["CM6309"], Load().Findings());

    [Fact]
    public void The_published_framework_is_read()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("published", "ctdl-asn", "bcsp-asp.json"));

        CompetencyVocabulary vocabulary = Assert.Single(result.Catalog.Vocabularies);
        Assert.Equal(("Associate Safety Professional (ASP)", 170), (vocabulary.Title, vocabulary.Elements.Length));
        Assert.Equal(7, vocabulary.Elements.Count(static element => element.Broader.IsEmpty));
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity != DiagnosticSeverity.Info);
    }

    private static LoadResult Load(params string[] competencies) => FrameworkFolder.Load(
        "ctdl", ("a.json", "{" + Context + ", \"@graph\": [" + string.Join(", ", [Framework, .. competencies]) + "]}"));
}
