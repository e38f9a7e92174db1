using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Competency.Cli.Answers;
using Competency.Model.Answers.Forms;
using Xunit.Sdk;

namespace Competency.Cli.Tests.Answers;

/// <summary>The published schemas of answers say what the tool writes, no more and no less.</summary>
public sealed class AnswerSchemaTests
{
    private const string Path = "competency-path/1";
    private const string Families = "competency-families/1";
    private const string Central = "competency-central/1";
    private const string Graph = "competency-graph/1";
    private const string Gap = "competency-gap/1";
    private const string Similar = "competency-similar/1";
    private const string Find = "competency-find/1";
    private const string Check = "competency-check/1";
    private const string Match = "competency-match/1";
    private const string Align = "competency-align/1";
    private const string Matrix = "competency-matrix/1";

    /// <summary>Stands for a file in a temporary folder.</summary>
    private const string OutputFile = "graph.dot";

    /// <summary>Stands for a table in a temporary folder, which is no standard.</summary>
    private const string ProfilesFile = "profiles.csv";

    /// <summary>Which definition of a schema is which record; nothing for the answer itself.</summary>
    private static readonly Dictionary<string, (string? Definition, Type Record)[]> Records = new(StringComparer.Ordinal)
    {
        [Path] =
        [
            (null, typeof(PathAnswer)), ("catalog", typeof(CatalogSummary)), ("mappingFile", typeof(CatalogSummary.MappingFile)),
            ("party", typeof(PathAnswer.Party)), ("limits", typeof(PathAnswer.Limit)), ("path", typeof(PathAnswer.Path)),
            ("step", typeof(PathAnswer.Step)), ("obstacle", typeof(PathAnswer.Barrier)),
        ],
        [Families] =
        [
            (null, typeof(FamiliesAnswer)), ("catalog", typeof(CatalogSummary)), ("mappingFile", typeof(CatalogSummary.MappingFile)),
            ("leftOut", typeof(LeftOutAnswer)), ("linkRule", typeof(FamiliesAnswer.LinkRule)), ("family", typeof(FamiliesAnswer.Family)),
            ("competency", typeof(FamiliesAnswer.Competency)), ("link", typeof(FamiliesAnswer.Link)),
        ],
        [Central] =
        [
            (null, typeof(CentralAnswer)), ("catalog", typeof(CatalogSummary)), ("mappingFile", typeof(CatalogSummary.MappingFile)),
            ("leftOut", typeof(LeftOutAnswer)), ("competency", typeof(CentralAnswer.Reach)), ("role", typeof(CentralAnswer.Place)),
        ],
        [Graph] = [.. Head(typeof(GraphAnswer))],
        [Gap] =
        [
            .. Head(typeof(GapAnswer)), ("levelDifference", typeof(LevelDifference)), ("item", typeof(GapAnswer.Item)),
            ("evidence", typeof(GapAnswer.Evidence)), ("kind", typeof(GapAnswer.KindShare)), ("duty", typeof(GapAnswer.DutyShare)),
            ("task", typeof(GapAnswer.TaskShare)), ("lack", typeof(GapAnswer.Lack)), ("unlock", typeof(GapAnswer.UnlockEntry)),
            ("step", typeof(GapAnswer.StepEntry)),
        ],
        [Similar] =
        [
            .. Head(typeof(SimilarAnswer)), ("leftOut", typeof(LeftOutAnswer)), ("entry", typeof(SimilarAnswer.Entry)),
            ("explanation", typeof(ExplanationAnswer)), ("part", typeof(ExplanationAnswer.Part)),
            ("need", typeof(ExplanationAnswer.Need)), ("remainder", typeof(ExplanationAnswer.Rest)),
            ("side", typeof(ExplanationAnswer.Side)), ("kind", typeof(ExplanationAnswer.OfKind)),
        ],
        [Find] = [.. Head(typeof(FindAnswer)), ("hit", typeof(FindAnswer.Hit))],
        [Check] =
        [
            .. Head(typeof(CheckAnswer)), ("table", typeof(CheckAnswer.Table)), ("rule", typeof(CheckAnswer.Rule)),
            ("diagnostic", typeof(DiagnosticAnswer)), ("location", typeof(DiagnosticAnswer.Place)),
        ],
        [Match] =
        [
            .. Head(typeof(MatchAnswer)), ("leftOut", typeof(LeftOutAnswer)), ("unmatched", typeof(MatchAnswer.UnmatchedEntry)),
        ],
        [Align] = [.. Head(typeof(AlignAnswer)), ("mapping", typeof(AlignAnswer.Suggestion)), ("entity", typeof(AlignAnswer.Entity))],
        [Matrix] = [.. Head(typeof(MatrixAnswer)), ("leftOut", typeof(LeftOutAnswer))],
    };

    private static readonly Dictionary<string, string[]> Calls = new(StringComparer.Ordinal)
    {
        [Path] = ["path", "TFB7914-902", "TFB5131-903", "--max-hops", "1", "--max-step", "0.5", "--json"],
        [Families] = ["families", "--resolution", "1", "1.6", "--json"],
        [Central] = ["central", "--by", "bridges", "--json"],
        [Graph] = ["graph", "TFB5131-901", "-o", OutputFile, "--json"],
        [Gap] = ["gap", "TFB5131-901", "TFB5131-902", "--explain", "--unlocks", "3", "--soft", "--json"],
        [Similar] = ["similar", "TFB5131-901", "--explain", "--json"],
        [Find] = ["find", "咖啡", "--json"],
        [Check] = ["check", ProfilesFile, "docs/samples", "--json"],
        [Match] = ["match", ProfilesFile, "-o", OutputFile, "--json"],
        [Align] = ["align", "TFB5131-901", "TFB5131-902", "--json"],
        [Matrix] = ["matrix", "-o", OutputFile, "--json"],
    };

    public static TheoryData<string> Formats => [.. Records.Keys];

    [Fact]
    public void Every_schema_of_answers_is_compared_with_records() => Assert.Equal(
        Records.Keys.Append("competency-model/1").Order(StringComparer.Ordinal), PublishedSchema.Formats);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Properties_their_order_and_which_are_required_are_those_of_the_records(string format)
    {
        PublishedSchema schema = PublishedSchema.Of(format)!;
        Assert.Equal(
            Records[format].Select(static pair => pair.Definition).OfType<string>().Order(StringComparer.Ordinal),
            schema.Root.GetProperty("$defs").EnumerateObject().Select(static property => property.Name).Order(StringComparer.Ordinal));
        foreach ((string? definition, Type record) in Records[format])
        {
            AssertSame(definition is null ? schema.Root : schema.Definition(definition), record);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_answer_is_refused_once_it_is_changed(string format)
    {
        using TempFolder folder = new();
        string file = System.IO.Path.Combine(folder.Path, OutputFile);
        string profiles = System.IO.Path.Combine(folder.Path, ProfilesFile);
        File.WriteAllText(profiles, "profile,competency\nAnn,咖啡豆產地知識\nAnn,no such thing\n");
        string output = ToolRun.Of(
            [.. Calls[format].Select(word => word == OutputFile ? file : word == ProfilesFile ? profiles : word)]).Output;
        AnswerSchemas.AssertValid(output);
        int changes = 0;
        foreach (Action<JsonObject> change in Changes(format))
        {
            JsonObject answer = JsonNode.Parse(output)!.AsObject();
            change(answer);
            Assert.Throws<EmptyException>(() => AnswerSchemas.AssertValid(answer.ToJsonString(Indented)));
            changes++;
        }

        Assert.True(changes >= 8, $"{changes} changes");
    }

    private static (string? Definition, Type Record)[] Head(Type answer) =>
        [(null, answer), ("catalog", typeof(CatalogSummary)), ("mappingFile", typeof(CatalogSummary.MappingFile))];

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };

    // Every required property of the answer is left out once, every property is one of another kind once, and one is unknown.
    private static IEnumerable<Action<JsonObject>> Changes(string format)
    {
        foreach (JsonPropertyInfo property in PropertiesOf(Records[format][0].Record).Skip(1))
        {
            if (!IsOptional(property))
            {
                yield return answer => answer.Remove(property.Name);
            }

            yield return answer => answer[property.Name] = new JsonObject { ["unknown"] = 1 };
        }

        yield return static answer => answer["unknown"] = 1;
        yield return static answer => answer["catalog"]!["unknown"] = 1;
    }

    private static void AssertSame(JsonElement definition, Type record)
    {
        IList<JsonPropertyInfo> properties = PropertiesOf(record);
        Assert.Equal(
            properties.Select(static property => property.Name),
            definition.GetProperty("properties").EnumerateObject().Select(static property => property.Name));
        Assert.Equal(
            properties.Where(static property => !IsOptional(property)).Select(static property => property.Name),
            definition.GetProperty("required").EnumerateArray().Select(static name => name.GetString()));
        Assert.Equal(JsonValueKind.False, definition.GetProperty("additionalProperties").ValueKind);
    }

    private static IList<JsonPropertyInfo> PropertiesOf(Type record) =>
        (AnswerContext.Default.GetTypeInfo(record) ?? AnswerJson.Default.GetTypeInfo(record)!).Properties;

    // What is null is left out, but for figures that say so.
    private static bool IsOptional(JsonPropertyInfo property) =>
        (Nullable.GetUnderlyingType(property.PropertyType) is not null || property.IsGetNullable)
        && property.AttributeProvider?.IsDefined(typeof(JsonIgnoreAttribute), inherit: false) != true;
}
