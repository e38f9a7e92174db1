using System.Globalization;
using System.Text.Json;
using Competency.Model.Formats;

namespace Competency.Model.Tests.Icap;

/// <summary>Thirty documents against what was established of each independently, white space aside.</summary>
public sealed class TruthTests
{
    private const string Ending = ".truth.json";

    [Fact]
    public void Every_document_says_what_is_known_of_it()
    {
        string[] truths = Directory.GetFiles(SharedData.Require("icap", "text"), "*" + Ending);
        Assert.Equal(30, truths.Length);
        Assert.All(truths.Order(StringComparer.Ordinal), static path => Compare(path));
    }

    private static void Compare(string path)
    {
        using JsonDocument truth = JsonDocument.Parse(File.ReadAllBytes(path));
        ReadResult result = IcapDocuments.Read(File.ReadAllBytes(path[..^Ending.Length] + ".txt"), Path.GetFileName(path));
        CompetencyStandard standard = result.Only();
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Equal(Expected(truth.RootElement), Actual(standard));
    }

    private static List<string> Expected(JsonElement truth)
    {
        List<string> lines = [Line(Text(truth, "code"), Text(truth, "name"), Text(truth, "level"))];
        lines.AddRange(truth.GetProperty("versions").EnumerateArray().Select(static version =>
            Line(
                "version",
                Text(version, "version"),
                Text(version, "code"),
                Text(version, "name"),
                Text(version, "current"),
                Text(version, "date"))));
        foreach (JsonElement task in truth.GetProperty("tasks").EnumerateArray())
        {
            lines.Add(Line("task", Text(task, "code"), Text(task, "name"), Text(task, "level"), Text(task, "duty")));
            foreach (string list in new[] { "outputs", "indicators", "knowledge", "skills" })
            {
                lines.AddRange(Pairs(list, task.GetProperty(list)));
            }
        }

        lines.AddRange(Pairs("attitude", truth.GetProperty("attitudes")));
        return lines;
    }

    private static List<string> Actual(CompetencyStandard standard)
    {
        List<string> lines = [Line(standard.Code.Text, standard.Title, standard.Level?.ToString())];
        lines.AddRange(standard.Versions.Select(static version => Line(
            "version",
            version.Number?.ToString(CultureInfo.InvariantCulture),
            version.Code?.Text,
            version.Title,
            version.Status == VersionStatus.Current ? "True" : "False",
            version.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        foreach (WorkTask task in standard.Tasks)
        {
            lines.Add(Line("task", task.Code?.Text, task.Title, task.Level?.ToString(), task.Duty?.Code?.Text));
            lines.AddRange(task.Outputs.Select(static output => Line("outputs", output.Code?.Text, output.Title)));
            lines.AddRange(task.Indicators.Select(static indicator => Line("indicators", indicator.Code?.Text, indicator.Text)));
            lines.AddRange(Links("knowledge", task, ElementKind.Knowledge));
            lines.AddRange(Links("skills", task, ElementKind.Skill));
        }

        lines.AddRange(standard.Elements
            .Where(static element => element.Kind.Equals(ElementKind.Attitude))
            .Select(static element => Line("attitude", element.Code?.Text, element.Title)));
        return lines;
    }

    private static IEnumerable<string> Pairs(string list, JsonElement pairs) =>
        pairs.EnumerateArray().Select(pair => Line(list, pair[0].ToString(), pair[1].ToString()));

    private static IEnumerable<string> Links(string list, WorkTask task, ElementKind kind) =>
        task.Links.Where(link => link.Element.Kind.Equals(kind)).Select(link => Line(list, link.Element.Code?.Text, link.Element.Title));

    private static string Text(JsonElement parent, string property) => parent.GetProperty(property).ToString();

    private static string Line(params ReadOnlySpan<string?> parts) =>
        string.Concat(string.Join('|', parts!).Where(static character => !char.IsWhiteSpace(character)));
}
