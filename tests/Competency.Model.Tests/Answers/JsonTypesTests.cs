using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Competency.Model.Codes;
using Competency.Model.Json;

namespace Competency.Model.Tests.Answers;

/// <summary>The types of the library as JSON, without any setting.</summary>
public sealed class JsonTypesTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;

    private static readonly CompetencyStandard Assistant = Catalog["TFB5131-901"];

    private static readonly JsonSerializerOptions Plain = new() { Encoder = CompetencyJson.Encoder };

    private static readonly JsonSerializerOptions Generated =
        new() { Encoder = CompetencyJson.Encoder, TypeInfoResolver = CompetencyJsonContext.Default };

    /// <summary>One value of each type that is written by a converter, where making one takes a catalog.</summary>
    private static readonly object[] Values =
    [
        Catalog, Assistant, Assistant.Duties[0], Assistant.Tasks[0], Assistant.Tasks[0].Links[0], Assistant.Tasks[0].Outputs[0],
        Assistant.Tasks[0].Indicators[0], Assistant.Elements[0], Assistant.Requirements[0], Assistant.Versions[0], Assistant.LevelScale!,
        Assistant.Level!.Value, Assistant.Code, Assistant.Tasks[0].Id, Assistant.Tasks[0].Code!.Value, Assistant.Elements[0].Id,
        Assistant.Elements[0].Code!.Value, IcapCode.Parse("TFB5131-901v2", null), ElementKind.Skill,
        Catalog.Concepts[0], Catalog.Find("咖啡")[0], Catalog.Suggest("咖啡")[0],
        new CatalogLoader().Load(SharedData.Samples), Finding, Finding.Location,
        Catalog.MostSimilar(Assistant, 1)[0], Catalog.SimilarPairs(0.2)[0], Catalog.ExplainSimilarity(Assistant, Catalog["TFB5131-902"]),
        SimilarityMeasures.Texts, SimilarityMeasures.Jaccard, ConceptWeightings.InverseFrequency,
        Profile, Profile.Competencies[0], Catalog.Match([Profile]).First(),
        Gap, Gap.From, Gap.Items[0], Gap.ByKind[0], Gap.Tasks[0], Gap.Duties[0], Lacking,
        Gap.BlockingCompetencies()[0], Gap.LearningOrder()[0],
        PartlyMet.PartlyMetBy[0], JsonAnswer.Gap(Gap),
    ];

    private static Diagnostic Finding => new CatalogLoader().Load("no such folder").Diagnostics[0];

    private static GapReport Gap => Catalog.Gap("TFB5131-901", "TFB5131-902");

    private static LackingCompetency Lacking => Gap.Tasks.SelectMany(static task => task.Lacking).First();

    private static GapItem PartlyMet => Catalog.Gap(
        Catalog["TFB5131-901"],
        Catalog["TFB5131-902"],
        new GapOptions { PartialCredit = PartialCredit.Default with { Sources = [PartialCredit.NameMatcher] } }).PartlyMet[0];

    private static CompetencyProfile Profile => Catalog.Profile("Ann", ["咖啡豆產地知識", "no such thing", Catalog.Concepts[0].Title]);

    public static TheoryData<Type> Types => [.. Exported.Where(NamesTheConverter)];

    private static IEnumerable<Type> Exported => typeof(CompetencyCatalog).Assembly.GetExportedTypes();

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_that_names_the_converter_is_written_by_it_and_by_the_generated_metadata(Type type)
    {
        Assert.True(new CompetencyJsonConverter().CanConvert(type));
        object value = type.IsEnum ? Enum.GetValues(type).GetValue(0)! : Values.First(each => type.IsInstanceOfType(each));

        string json = JsonSerializer.Serialize(value, type, Plain);

        Assert.InRange(json.Length, 1, 40_000);
        Assert.DoesNotContain("isEmpty", json, StringComparison.OrdinalIgnoreCase);
        if (CompetencyJsonContext.Default.GetTypeInfo(type) is not null)
        {
            Assert.Equal(json, JsonSerializer.Serialize(value, type, Generated));
        }
    }

    [Fact]
    public void Every_converter_is_named_by_its_type()
    {
        CompetencyJsonConverter converter = new();

        Assert.Equal(
            Exported.Where(NamesTheConverter).Select(static type => type.Name).Order(StringComparer.Ordinal),
            Exported.Where(converter.CanConvert).Select(static type => type.Name).Order(StringComparer.Ordinal));
        Assert.Null(converter.CreateConverter(typeof(string), Plain));
    }

    /// <summary>An object that leads back to its own type is written without end.</summary>
    [Fact]
    public void No_type_leads_back_to_itself()
    {
        foreach (Type start in Exported.Where(IsWritten))
        {
            HashSet<Type> seen = [];
            Stack<Type> open = new(Parts(start));
            while (open.TryPop(out Type? type))
            {
                Assert.True(type != start, $"{start} leads back to itself");
                if (seen.Add(type) && IsWritten(type))
                {
                    Parts(type).ToList().ForEach(open.Push);
                }
            }
        }
    }

    [Fact]
    public void A_gap_is_the_answer_of_the_tool_and_can_stand_in_other_objects()
    {
        string json = JsonSerializer.Serialize(new { Role = Gap.ToKey, Gap }, Plain);

        Assert.Equal($$"""{"Role":"TFB5131-902v3","Gap":{{JsonAnswer.Gap(Gap).WriteText()}}}""", json);
    }

    [Fact]
    public void A_gap_from_a_profile_has_its_name_and_no_code()
    {
        using JsonDocument answer = JsonDocument.Parse(JsonSerializer.Serialize(Catalog.Gap(Profile, Assistant)));

        Assert.False(answer.RootElement.TryGetProperty("from", out _));
        Assert.Equal("Ann", answer.RootElement.GetProperty("fromTitle").GetString());
    }

    [Fact]
    public void A_standard_is_its_document_and_comes_back()
    {
        string json = JsonSerializer.Serialize(Assistant, Plain);

        Assert.Equal(CompetencyJson.WriteText([Assistant], options: new CompetencyJsonOptions { Indented = false }), json);
        CompetencyStandard back = JsonSerializer.Deserialize<CompetencyStandard>(json)!;
        Assert.Equal(CompetencyJson.WriteText([Assistant]), CompetencyJson.WriteText([back]));
        Assert.Null(JsonSerializer.Deserialize<CompetencyStandard>("null"));
    }

    [Theory]
    [InlineData("""{"format":"competency-model/1","standards":[]}""", "Expected one standard, found 0.")]
    [InlineData("""{"format":"something/2"}""", "CM4002")]
    [InlineData("[1]", "CM4002")]
    public void What_is_no_standard_is_refused_and_said(string json, string expected)
    {
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CompetencyStandard>(json));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_is_not_read() => Assert.Contains(
        "GapReport is written as JSON and not read from it",
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<GapReport>("{}")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Codes_are_strings_and_names_of_properties()
    {
        StandardCode code = StandardCode.Parse("TFB5131-901v2", null);
        Dictionary<StandardCode, ElementCode> codes = new() { [code] = ElementCode.Parse("K01", null) };

        string json = JsonSerializer.Serialize(codes);

        Assert.Equal("""{"TFB5131-901v2":"K01"}""", json);
        KeyValuePair<StandardCode, ElementCode> back = JsonSerializer.Deserialize<Dictionary<StandardCode, ElementCode>>(json)!.Single();
        Assert.Equal((code, "K01"), (back.Key, back.Value.Text));
        Assert.Equal(default, JsonSerializer.Deserialize<ItemCode>("\"\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalId>("7"));
        Assert.Contains("StandardCode", Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<StandardCode>("\"a\\u0001b\"")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_and_enumerations_are_names()
    {
        Assert.Equal("\"work-activity\"", JsonSerializer.Serialize(ElementKind.WorkActivity));
        Assert.Equal("""{"skill":2}""", JsonSerializer.Serialize(new Dictionary<ElementKind, int> { [ElementKind.Skill] = 2 }));
        Assert.Equal(2, JsonSerializer.Deserialize<Dictionary<ElementKind, int>>("""{"skill":2}""")![ElementKind.Skill]);
        Assert.Equal("\"task\"", JsonSerializer.Serialize(LevelRule.PerTask));
        Assert.Same(ElementKind.Skill, JsonSerializer.Deserialize<ElementKind>("\"skill\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ElementKind>("\"\""));
        foreach (Type type in Exported.Where(static type => type.IsEnum && NamesTheConverter(type)))
        {
            foreach (object value in Enum.GetValues(type))
            {
                string json = JsonSerializer.Serialize(value, type);
                Assert.Equal('"', json[0]);
                Assert.True(char.IsAsciiLetterLower(json[1]), json);
                Assert.Equal(value, JsonSerializer.Deserialize(json, type));
            }
        }
    }

    private static bool NamesTheConverter(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType == typeof(CompetencyJsonConverter);

    // Whether the serializer looks into a type of ours.
    private static bool IsWritten(Type type) =>
        type.Assembly == typeof(CompetencyCatalog).Assembly && !type.IsEnum && !type.IsInterface && !NamesTheConverter(type)
        && !typeof(Delegate).IsAssignableFrom(type);

    private static IEnumerable<Type> Parts(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(static property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
        .SelectMany(static property => Within(property.PropertyType));

    private static IEnumerable<Type> Within(Type type) =>
        Nullable.GetUnderlyingType(type) is Type value ? [value]
        : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments().SelectMany(Within)
        : type.IsArray ? Within(type.GetElementType()!)
        : [type];
}
