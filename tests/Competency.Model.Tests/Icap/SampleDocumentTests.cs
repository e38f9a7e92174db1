using Competency.Model.Formats;

namespace Competency.Model.Tests.Icap;

/// <summary>The repository's own samples; the numbers were counted in the files, not in results of the reader.</summary>
public sealed class SampleDocumentTests
{
    private const string WithFindings = "TFB7914-902v1.txt";

    public static TheoryData<string, string, int, int[], int[], int[]> Counts => new()
    {
        // file, title, level, duties/tasks/versions, outputs/indicators/attitudes, K/S/K links/S links
        { "TFB1412-901v2.txt", "咖啡館店長", 5, [4, 13, 2], [20, 25, 10], [25, 25, 32, 31] },
        { "TFB5131-901v2.txt", "吧檯助理咖啡師", 2, [3, 10, 2], [9, 21, 6], [16, 18, 24, 23] },
        { "TFB5131-902v3.txt", "咖啡師", 3, [4, 13, 3], [15, 25, 8], [22, 25, 35, 35] },
        { "TFB5131-903v1.txt", "資深咖啡師", 4, [4, 12, 1], [16, 24, 9], [25, 25, 34, 36] },
        { "TFB7914-901v2.txt", "咖啡烘豆師", 4, [4, 12, 2], [13, 24, 8], [25, 25, 40, 32] },
        { WithFindings, "烘豆助理", 2, [3, 10, 1], [9, 20, 8], [17, 19, 24, 26] },
        { "TFB7915-901v1.txt", "咖啡品質鑑定師（杯測師）", 4, [4, 11, 1], [12, 21, 7], [25, 25, 35, 29] },
    };

    public static TheoryData<string> Names => new(IcapDocuments.SampleNames);

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_sample_holds_what_was_counted(string name, string title, int level, int[] structure, int[] statements, int[] elements)
    {
        CompetencyStandard standard = IcapDocuments.Read(IcapDocuments.Sample(name), name).Only();
        Assert.Equal(name, standard.Code.Text + ".txt");
        Assert.Equal(title, standard.Title);
        Assert.Equal(level, standard.Level!.Value.Value);
        Assert.Equal(structure, new[] { standard.Duties.Length, standard.Tasks.Length, standard.Versions.Length });
        Assert.Equal(statements, new[] { standard.Tasks.Sum(static task => task.Outputs.Length), standard.Tasks.Sum(
            static task => task.Indicators.Length), Elements(standard, ElementKind.Attitude) });
        Assert.Equal(elements, new[] { Elements(standard, ElementKind.Knowledge), Elements(
            standard, ElementKind.Skill), Links(standard, ElementKind.Knowledge), Links(standard, ElementKind.Skill) });
    }

    [Fact]
    public void Every_sample_is_counted() => Assert.Equal(IcapDocuments.SampleNames, Counts.Select(static row => row.Data.Item1));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_task_has_a_level_indicators_knowledge_and_skills(string name) =>
        Assert.All(IcapDocuments.Read(IcapDocuments.Sample(name), name).Only().Tasks, static task =>
    {
        Assert.InRange(task.Level!.Value.Value, 1, 6);
        Assert.NotEmpty(task.Indicators);
        Assert.Contains(task.Links, static link => link.Element.Kind.Equals(ElementKind.Knowledge));
        Assert.Contains(task.Links, static link => link.Element.Kind.Equals(ElementKind.Skill));
        Assert.NotNull(task.Duty);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void No_sample_has_errors_and_none_but_one_has_warnings(string name)
    {
        ReadResult result = IcapDocuments.Read(IcapDocuments.Sample(name), name);
        Assert.False(result.HasErrors);
        Assert.Empty(result.Drafts.Standards.Single().Unread);
        Assert.Equal(name == WithFindings, result.Diagnostics.Any(static finding => finding.Severity == DiagnosticSeverity.Warning));
    }

    [Fact]
    public void The_sample_with_findings_has_the_intended_ones()
    {
        ReadResult result = IcapDocuments.Read(IcapDocuments.Sample(WithFindings), WithFindings);
        Assert.Equal(
            ["CM2030:35", "CM3004:43", "CM3006:19", "CM3005:30", "CM3010:21"],
            result.Diagnostics.Select(static finding => FormattableString.Invariant($"{finding.Id}:{finding.Location.Line}")));
        CompetencyStandard standard = result.Only();
        Assert.Equal(
            ["A04 耐心專注", "A04#2 服從規範"],
            standard.Elements.Where(static element => element.Code!.Value.Text == "A04").Select(static element => element.ToString()));
        Assert.Equal(["烘焙紀錄填寫"], standard.Elements.Single(static element => element.Id.Local.Text == "S11").AlternateTitles);
        Assert.Equal("O2.2.1 烘焙記錄表", standard.Tasks.Single(static task => task.Id.Text == "T2.2").Outputs.Single().ToString());
        Assert.Equal("取樣與量測色值", standard.Tasks.Single(static task => task.Id.Text == "T3.2").Title);
    }

    private static int Elements(CompetencyStandard standard, ElementKind kind) =>
        standard.Elements.Count(element => element.Kind.Equals(kind));

    private static int Links(CompetencyStandard standard, ElementKind kind) =>
        standard.Tasks.Sum(task => task.Links.Count(link => link.Element.Kind.Equals(kind)));
}
