using System.Text;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Json;

namespace Competency.Model.Tests.Json;

public sealed class JsonDiagnosticTests
{
    private const string Deep = """{"format":"competency-model/1","x":""";

    /// <summary>Rule, what stands in <c>standards</c> or the whole document, the place, part of the message.</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "CM4001", "{\n  \"format\": 節目 }", "f:2:13", "not valid JSON" },
        { "CM4001", "", "f:1:1", "not valid JSON" },
        { "CM4001", """{"format":"competency-model/1",}""", "f:1:32", "not valid JSON" },
        { "CM4001", """{"format":"competency-model/1"} // comment""", "f:1:33", "not valid JSON" },
        {
            "CM4002",
            """{"format":"competency-model/2","standards":[{"nonsense":1}]}""",
            "f#/format",
            "of the format 'competency-model/2', not 'competency-model/1'"
        },
        { "CM4002", """{"standards":[]}""", "f#", "an object with the properties 'standards'" },
        { "CM4002", """{"format":1}""", "f#/format", "'1'" },
        { "CM4002", "[]", "f#", "an array of values" },
        { "CM4003", Standard("""{"code":"A","level":"4"}"""), "f#/standards/0/level", "Expected a number, but found the string '4'" },
        { "CM4003", Standard("""{"code":"A","level":1e400}"""), "f#/standards/0/level", "the number 1e400" },
        { "CM4003", Standard("""{"code":"A","title":null}"""), "f#/standards/0/title", "Expected a string, but found null" },
        { "CM4003", Standard("""{"code":"A","duties":{}}"""), "f#/standards/0/duties", "Expected an array, but found an object" },
        { "CM4003", Standard("""{"code":"A","versions":[{"version":1.5}]}"""), "f#/standards/0/versions/0/version", "a whole number" },
        { "CM4003", Standard("""{"code":"A","versions":[{"updated":"2023/12/06"}]}"""), "f#/standards/0/versions/0/updated", "2023-12-06" },
        {
            "CM4003",
            Standard("""{"code":"A","tasks":[{"elements":["K1",7]}]}"""),
            "f#/standards/0/tasks/0/elements/1",
            "the id of an element, or an object"
        },
        {
            "CM4003",
            Framework("""{"id":"F","levelScales":[{"id":"s","wholeNumbers":"yes"}]}"""),
            "f#/frameworks/0/levelScales/0/wholeNumbers",
            "true or false"
        },
        { "CM4003", Framework(
            """{"id":"F","elements":[{"code":"K","labels":{"a/b~c":1}}]}"""), "f#/frameworks/0/elements/0/labels/a~1b~0c", "a string" },
        {
            "CM4004",
            Standard("""{"code":"A","titel":"x"}"""),
            "f#/standards/0/titel",
            "'titel' is not a property of a standard and was ignored. Correct or delete it. Did you mean 'title'?"
        },
        {
            "CM4004",
            Standard("""{"code":"A","\ud800":"x"}"""),
            "f#/standards/0/\ud800",
            "is not a property of a standard and was ignored. Correct or delete it."
        },
        { "CM4005", Standard("""{"code":"A","title":"x","title":"y"}"""), "f#/standards/0/title", "the first value was kept" },
        { "CM4005", Standard("""{"code":"A","title":"x","t\u0069tle":"y"}"""), "f#/standards/0/title", "the first value was kept" },
        { "CM4006", Deep + new string('[', 64) + new string(']', 64) + "}", "f:1:99", "64" },
        { "CM4007", Standard(
            """{"code":"A","requirements":[{"level":3}]}"""), "f#/standards/0/requirements/0", "'element' is missing from a requirement" },
        { "CM4007", Framework("""{"title":"F"}"""), "f#/frameworks/0", "'id' is missing from a vocabulary" },
        {
            "CM4008",
            Standard("""{"code":"A","titleKind":"occupatoin"}"""),
            "f#/standards/0/titleKind",
            "'occupatoin' is not allowed here and was ignored. Use one of occupation, jobCategory. Did you mean 'occupation'?"
        },
        {
            "CM4008",
            Standard("""{"code":"A","tasks":[{"elements":[{"element":"K1","strength":"unspecified"}]}]}"""),
            "f#/standards/0/tasks/0/elements/0/strength",
            "essential, optional, core, additional"
        },
        { "CM4009", Standard(
            """{"code":"A","elements":[{"id":"K1","kind":"knowlege"}]}"""), "f#/standards/0/elements/0/kind", "Did you mean 'knowledge'?" },
        { "CM4010", Standard("""{"code":"A\u0000","title":"x"}"""), "f#/standards/0/code", "cannot be the code of a standard" },
        { "CM4010", Standard("""{"code":"A","duties":[{"code":" ","tasks":[]}]}"""), "f#/standards/0/duties/0/code", "the code of a duty" },
        { "CM4010", Standard(
            """{"code":"A","tasks":[{"code":"\udc00"}]}"""), "f#/standards/0/tasks/0/code", "'\ufffd' cannot be the code of a task" },
        { "CM4010", Standard(
            """{"code":"A","tasks":[{"outputs":[{"code":""}]}]}"""), "f#/standards/0/tasks/0/outputs/0/code", "output or indicator" },
        { "CM4010", Standard("""{"code":"A","tasks":[{"elements":[""]}]}"""), "f#/standards/0/tasks/0/elements/0", "the id of an element" },
        {
            "CM4010",
            Standard("""{"code":"A","tasks":[{"elements":[{"element":""}]}]}"""),
            "f#/standards/0/tasks/0/elements/0/element",
            "the id of an element"
        },
        { "CM4010", Standard(
            """{"code":"A","versions":[{"supersededBy":""}]}"""), "f#/standards/0/versions/0/supersededBy", "the code of a standard" },
        { "CM4010", Standard("""{"code":"A","levelScale":""}"""), "f#/standards/0/levelScale", "the id of a level scale" },
        { "CM4010", Standard(
            """{"code":"A","elements":[{"id":"K1","kind":"\ud800"}]}"""), "f#/standards/0/elements/0/kind", "a kind of element" },
        {
            "CM4010",
            Framework("""{"id":"F","elements":[{"code":"K","broader":["K2",""]}]}"""),
            "f#/frameworks/0/elements/0/broader",
            "the code of a competency element"
        },
        { "CM4010", Framework(
            """{"id":"F","elements":[{"code":"K","labels":{"":"x"}}]}"""), "f#/frameworks/0/elements/0/labels/", "a language tag" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_finding_says_what_and_where(string id, string json, string place, string message)
    {
        ReadResult result = CompetencyJson.ReadText(json, "f");
        Diagnostic diagnostic = Assert.Single(result.ReadingDiagnostics);
        Assert.Equal((id, place), (diagnostic.Id, diagnostic.Location.ToString()));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(result.HasErrors, result.Diagnostics.Any(static each => each.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void A_message_cuts_no_character_in_two()
    {
        string start = new('x', 39);
        ReadResult result = CompetencyJson.ReadText(Standard($$"""{"code":"A","titleKind":"{{start}}😀"}"""), "f");

        Assert.StartsWith($"'{start}…' is not allowed", Assert.Single(result.ReadingDiagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_a_case() =>
        Assert.Equal(
            JsonRules.All.Select(static rule => rule.Id),
            Cases.Select(static row => row.Data.Item1).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void What_fails_is_left_out_and_the_rest_stays()
    {
        string json = Standard(
            """{"code":"A","title":"x","level":"4","tasks":[5,{"title":"t","elements":["K1",6,{"level":1},"K2"]}],"elements":[{"id":"K1","title":"one"},7,{"id":"K2","title":"two"}]}""");
        ReadResult result = CompetencyJson.ReadText(json, "f");
        CompetencyStandard standard = Assert.Single(result.Standards);
        Assert.True(result.HasErrors);
        Assert.Null(standard.Level);
        Assert.Equal(["one", "two"], Assert.Single(standard.Tasks).Links.Select(static link => link.Element.Title));
        Assert.Equal("f#/standards/0/tasks/1/elements/3", Assert.Single(result.Drafts.Standards).Tasks[0].Links[1].Location.ToString());
    }

    [Fact]
    public void Findings_name_their_standard()
    {
        ReadResult result = CompetencyJson.ReadText(Standard("""{"code":"A","x":1},{"x":1},{"code":"B","titleKind":"x"}"""), "f");
        Assert.Equal(
            [("CM4004", "A"), ("CM4004", null), ("CM4008", "B")],
            result.ReadingDiagnostics.Select(static each => (each.Id, each.Standard)));
    }

    [Fact]
    public void A_failed_reading_gives_no_standards_and_says_why()
    {
        ReadResult result = CompetencyJson.ReadText("{", "f");
        Assert.True(result.HasErrors);
        Assert.Empty(result.Standards);
        Assert.Empty(result.Vocabularies);
    }

    [Fact]
    public void A_schema_reference_is_no_unknown_property() =>
        Assert.Empty(
            CompetencyJson.ReadText("""{"$schema":"competency-model-1.schema.json","format":"competency-model/1"}""", "f").Diagnostics);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_reported()
    {
        string[] documents =
        [
            Standard("""{"code":"A","title":"x\ud800","tasks":[]}"""), Standard("{\"code\":\"A\",\"title\":\"x\ud800\"}")
        ];
        foreach (string json in documents)
        {
            ReadResult result = CompetencyJson.ReadText(json, "f");
            Assert.Equal("x\ufffd", Assert.Single(result.Standards).Title);
            Diagnostic diagnostic = Assert.Single(result.Diagnostics);
            Assert.Equal(("CM3019", "f#/standards/0/title"), (diagnostic.Id, diagnostic.Location.ToString()));
        }
    }

    /// <summary>Drafts of other formats may hold two languages that repair makes one.</summary>
    [Fact]
    public void Labels_that_become_one_by_repair_do_not_throw()
    {
        ElementDraft element = JsonSamples.Element(ElementKind.Skill, "S1", "s", null);
        element.Labels.Add("l\ud800", "first");
        element.Labels.Add("l\udc00", "second");
        StandardDraft draft = new() { Code = JsonSamples.Text("A"), Title = JsonSamples.Text("a"), Framework = "F" };
        draft.Elements.Add(element);
        VocabularyDraft framework = new() { Id = "F", Title = "\ud800" };
        framework.Elements.Add(element);

        CompetencyStandard standard = JsonSamples.Build(draft, framework);

        Assert.Equal([KeyValuePair.Create("l\ufffd", "first")], standard.Elements[0].Labels);
        Assert.Equal([KeyValuePair.Create("l\ufffd", "first")], standard.Vocabulary!.Elements[0].Labels);
        Assert.Equal("\ufffd", standard.Vocabulary.Title);
    }

    [Fact]
    public void The_text_of_a_level_is_repaired() =>
        Assert.Equal("3\ufffd", Assert.Single(
            CompetencyJson.ReadText(Standard("""{"code":"A","title":"a","levelText":"3\ud800"}"""), "f").Standards).LevelText);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_replaced_and_reported()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(
            "{\"format\":\"competency-model/1\",\n\"standards\":[{\"code\":\"A\",\"title\":\"節"), 0xFF, .. "\"}]}"u8];
        ReadResult result = CompetencyJson.Read(bytes, "f");
        Assert.Equal("節\ufffd", Assert.Single(result.Standards).Title);
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("CM1005", "f:2:36"), (diagnostic.Id, diagnostic.Location.ToString()));
    }

    [Fact]
    public void Depth_63_is_not_too_deep() =>
        Assert.Equal(
            "CM4004", Assert.Single(CompetencyJson.ReadText(Deep + new string('[', 63) + new string(']', 63) + "}", "f").Diagnostics).Id);

    private static string Standard(string json) => $$"""{"format":"competency-model/1","standards":[{{json}}]}""";

    private static string Framework(string json) => $$"""{"format":"competency-model/1","frameworks":[{{json}}]}""";
}
