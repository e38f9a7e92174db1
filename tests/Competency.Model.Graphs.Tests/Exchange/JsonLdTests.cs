using System.Text.Json;

namespace Competency.Model.Graphs.Tests.Exchange;

/// <summary>A standard as JSON-LD.</summary>
public sealed class JsonLdTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;

    public static TheoryData<string> Codes => [.. Catalog.Standards.Select(static standard => Catalog.KeyOf(standard).Text)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_reference_within_the_document_leads_to_something(string code)
    {
        JsonElement[] records = [.. Read(Catalog, Catalog[code]).GetProperty("@graph").EnumerateArray()];

        string[] addresses = [.. records.Select(static record => record.GetProperty("@id").GetString()!)];
        Assert.Equal(addresses.Length, addresses.Distinct(StringComparer.Ordinal).Count());
        string[] references =
        [
            .. records.SelectMany(static record => record.EnumerateObject())
                .Where(static property => property.Value.ValueKind == JsonValueKind.Array)
                .SelectMany(static property => property.Value.EnumerateArray())
                .Where(static value => value.ValueKind == JsonValueKind.String)
                .Select(static value => value.GetString()!),
        ];
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains(reference, addresses));
    }

    [Fact]
    public void Duties_are_work_roles_and_tasks_embody_knowledge_and_skills()
    {
        CompetencyStandard standard = Catalog["TFB5131-902v3"];
        JsonElement[] records = [.. Read(Catalog, standard).GetProperty("@graph").EnumerateArray()];

        Assert.Equal(
            standard.Tasks.Select(static task => (task.Title, Count(task, ElementKind.Knowledge), Count(task, ElementKind.Skill))),
            Of(records, "ceterms:Task").Select(static task =>
                (Text(task, "ceterms:name"), Length(task, "ceasn:knowledgeEmbodied"), Length(task, "ceasn:skillEmbodied"))));
        Assert.Equal(
            standard.Duties.Select(static duty => (duty.Title, duty.Tasks.Length)),
            Of(records, "ceterms:WorkRole").Select(static role => (Text(role, "ceterms:name"), Length(role, "ceterms:hasTask"))));
        JsonElement occupation = Assert.Single(Of(records, "ceterms:Occupation"));
        Assert.Equal(standard.Title, Text(occupation, "ceterms:name"));
        JsonElement needed = occupation.GetProperty("ceterms:requires")[0].GetProperty("ceterms:targetCompetency");
        Assert.Equal(
            standard.Elements.Count(static element => element.Kind.Equals(ElementKind.Attitude)), needed.GetArrayLength());
    }

    /// <summary>The reader of CTDL-ASN, which knows nothing of this writer, finds the competencies.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void The_competencies_are_read_as_a_framework(string code)
    {
        CompetencyStandard standard = Catalog[code];
        using MemoryStream file = new();
        Assert.Empty(GraphExport.WriteJsonLd(file, Catalog, standard));

        CompetencyCatalog read = new CatalogLoader().AddCsv().Load([new DocumentContent("standard.jsonld", file.ToArray())]).Catalog;

        CompetencyVocabulary vocabulary = Assert.Single(read.Vocabularies);
        Assert.Equal($"{code} {standard.Title}", vocabulary.Title);
        Assert.Equal(
            standard.Requirements.Select(static need => (need.Element.Title, need.Element.Kind)).ToHashSet(),
            vocabulary.Elements.Select(static element => (element.Title, element.Kind)).ToHashSet());
    }

    [Fact]
    public void Addresses_are_kept_and_other_codes_are_fragments()
    {
        CompetencyStandard standard = Sketch.Standard("http://data.example/occupation/1", Sketch.Task("T1", 3, "K01 a", "S 1%# b"));
        CompetencyCatalog catalog = Sketch.Catalog(standard);

        JsonElement[] records = [.. Read(catalog, catalog.Standards[0]).GetProperty("@graph").EnumerateArray()];

        string[] addresses = [.. records.Select(static record => record.GetProperty("@id").GetString()!)];
        Assert.Contains("http://data.example/occupation/1", addresses);
        Assert.Contains("#competency-K01", addresses);
        Assert.Contains("#level-3", addresses);
        Assert.All(addresses, static address => Assert.True(Uri.TryCreate(new Uri("file:///a"), address, out _)));
    }

    [Fact]
    public void A_standard_of_another_catalog_is_refused() =>
        Assert.Throws<ArgumentException>(() => GraphExport.WriteJsonLd(
            new MemoryStream(), new CatalogLoader().Load(SharedData.Samples).Catalog, Catalog.Standards[0]));

    [Fact]
    public void Writing_can_be_cancelled_and_leaves_the_stream_open()
    {
        using MemoryStream stream = new();
        using CancellationTokenSource cancellation = new();
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => GraphExport.WriteJsonLd(stream, Catalog, Catalog.Standards[0], cancellation.Token));
        Assert.True(stream.CanWrite);
    }

    private static JsonElement Read(CompetencyCatalog catalog, CompetencyStandard standard)
    {
        using MemoryStream file = new();
        GraphExport.WriteJsonLd(file, catalog, standard);
        return JsonElement.Parse(file.ToArray());
    }

    private static IEnumerable<JsonElement> Of(JsonElement[] records, string type) =>
        records.Where(record => record.GetProperty("@type").GetString() == type);

    private static int Count(WorkTask task, ElementKind kind) => task.Links.Count(link => link.Element.Kind.Equals(kind));

    private static int Length(JsonElement record, string name) =>
        record.TryGetProperty(name, out JsonElement value) ? value.GetArrayLength() : 0;

    /// <summary>A text with or without a language.</summary>
    private static string Text(JsonElement record, string name) => record.GetProperty(name) is { ValueKind: JsonValueKind.Object } map
        ? map.EnumerateObject().Single().Value.GetString()!
        : record.GetProperty(name).GetString()!;
}
