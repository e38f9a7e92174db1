using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Competency.Model.Json;
using Competency.Model.Json.Wire;

namespace Competency.Model.Tests.Json;

/// <summary>The published schema and the writer say the same.</summary>
public sealed class JsonSchemaTests
{
    /// <summary>Which definition of the schema is which record.</summary>
    private static readonly (string Definition, Type Record)[] Pairs =
    [
        ("framework", typeof(VocabularyRecord)), (
            "levelScale", typeof(LevelScaleRecord)), ("vocabularyElement", typeof(VocabularyElementRecord)),
        ("standard", typeof(StandardRecord)), ("classification", typeof(ClassificationRecord)), ("version", typeof(VersionRecord)),
        ("duty", typeof(DutyRecord)), (
            "task", typeof(TaskRecord)), ("output", typeof(OutputRecord)), ("indicator", typeof(IndicatorRecord)),
        ("link", typeof(LinkRecord)), (
            "element", typeof(ElementRecord)),
        ("relation", typeof(RelationRecord)), ("requirement", typeof(RequirementRecord)), ("note", typeof(NoteRecord)),
        ("provenance", typeof(ProvenanceRecord)),
    ];

    [Theory]
    [MemberData(nameof(JsonSamples.Names), MemberType = typeof(JsonSamples))]
    public void What_is_written_is_valid(string sample) =>
        Assert.Empty(PublishedSchema.Document.Validate(
            CompetencyJson.Write([JsonSamples.Named(sample)], options: new() { IncludeProvenance = true })));

    [Fact]
    public void Every_record_stands_in_the_schema()
    {
        Type[] records = [.. typeof(WireRecord).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(WireRecord)))];
        Assert.Equal(records.ToHashSet(), [.. Pairs.Select(static pair => pair.Record), typeof(DocumentRecord)]);
    }

    [Fact]
    public void Properties_their_order_and_which_are_required_are_those_of_the_records()
    {
        AssertSame(PublishedSchema.Document.Root, typeof(DocumentRecord));
        foreach ((string definition, Type record) in Pairs)
        {
            AssertSame(PublishedSchema.Document.Definition(definition), record);
        }
    }

    [Fact]
    public void A_property_has_the_name_that_it_has_in_code()
    {
        foreach (Type record in Pairs.Select(static pair => pair.Record))
        {
            Assert.Equal(
                record.GetProperties().Select(static property => WireRecord.NameOf(property.Name)),
                WireContext.Default.GetTypeInfo(record)!.Properties.Select(static property => property.Name));
        }
    }

    [Fact]
    public void Enumerations_are_those_of_the_model()
    {
        AssertWords<RequirementStrength>("link", "strength");
        AssertWords<RequirementStrength>("requirement", "strength");
        AssertWords<TitleKind>("standard", "titleKind");
        AssertWords<VersionStatus>("version", "status");
    }

    [Theory]
    [InlineData("""{"format":"competency-model/2"}""")]
    [InlineData("""{"standards":[]}""")]
    [InlineData("""{"format":"competency-model/1","standard":[]}""")]
    [InlineData("""{"format":"competency-model/1","standards":[{}]}""")]
    [InlineData("""{"format":"competency-model/1","standards":[{"code":" "}]}""")]
    [InlineData("""{"format":"competency-model/1","standards":[{"code":"A","level":"4"}]}""")]
    [InlineData("""{"format":"competency-model/1","standards":[{"code":"A","requirements":[{"element":"K1","weight":-1}]}]}""")]
    [InlineData("""{"format":"competency-model/1","standards":[{"code":"A","tasks":[{"elements":[{}]}]}]}""")]
    [InlineData("""{"format":"competency-model/1","standards":[{"code":"A","versions":[{"updated":"2023/12/06"}]}]}""")]
    [InlineData("""{"format":"competency-model/1","standards":[{"code":"A","elements":[{"id":"K1","labels":{"en":1}}]}]}""")]
    public void What_is_not_a_document_is_refused(string json) =>
        Assert.NotEmpty(PublishedSchema.Document.Validate(System.Text.Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void The_validator_fails_on_a_keyword_that_it_does_not_know()
    {
        using JsonDocument schema = JsonDocument.Parse("""{"anyOf":[{"maxLength":3}]}""");
        Assert.Contains(
            SchemaValidator.Validate(schema.RootElement, schema.RootElement),
            static error => error.Contains("maxLength", StringComparison.Ordinal));
    }

    private static void AssertSame(JsonElement definition, Type record)
    {
        IList<JsonPropertyInfo> properties = WireContext.Default.GetTypeInfo(record)!.Properties;
        Assert.Equal(
            properties.Select(static property => property.Name),
            definition.GetProperty("properties").EnumerateObject().Select(static property => property.Name));
        IEnumerable<string?> required = definition.TryGetProperty("required", out JsonElement names)
            ? names.EnumerateArray().Select(static name => name.GetString())
            : [];
        Assert.Equal(properties.Where(static property => property.IsRequired).Select(static property => property.Name), required);
        Assert.Equal(JsonValueKind.False, definition.GetProperty("additionalProperties").ValueKind);
    }

    private static void AssertWords<T>(string definition, string property)
        where T : struct, Enum
    {
        JsonElement words = PublishedSchema.Document.Definition(definition)
            .GetProperty("properties")
            .GetProperty(property)
            .GetProperty("enum");
        Assert.Equal(EnumNames<T>.All, words.EnumerateArray().Select(static word => word.GetString()));
    }
}
