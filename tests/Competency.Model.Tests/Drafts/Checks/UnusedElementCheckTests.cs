using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;

namespace Competency.Model.Tests.Drafts.Checks;

/// <summary>CM3008: knowledge and skills that no task of an iCAP standard needs.</summary>
public sealed class UnusedElementCheckTests
{
    [Theory]
    [InlineData(
        "knowledge",
        "K02",
        "K02",
        "No task needs K02 '顧客心理'; it was kept as a requirement of the whole standard. Link it to a task or delete it.")]
    [InlineData(
        "skill",
        null,
        "S09",
        "No task needs S09 '顧客心理'; it was kept as a requirement of the whole standard. Link it to a task or delete it.")]
    [InlineData(
        "skill",
        null,
        null,
        "No task needs skill '顧客心理'; it was kept as a requirement of the whole standard. Link it to a task or delete it.")]
    public void Element_that_no_task_needs(string kind, string? id, string? code, string message)
    {
        Diagnostic finding = Assert.Single(Findings(Draft(kind, id, code)));
        Assert.Equal((message, 7), (finding.Message, finding.Location.Line));
    }

    [Fact]
    public void Attitude_belongs_to_the_whole_role() => Assert.Empty(Findings(Draft("attitude", null, "A01")));

    [Theory]
    [InlineData("K01", null, "K01", null, "")]
    [InlineData(null, "K01", null, "K01", "")]
    [InlineData(null, "K01", "K01", null, "")]
    [InlineData(null, null, null, null, "顧客心理")]
    public void Element_that_a_task_needs_by_id_code_or_name(
        string? id, string? code, string? linkedId, string? linkedCode, string linkedTitle)
    {
        StandardDraft draft = Draft("knowledge", id, code);
        draft.Duties[0].Tasks[0].Links.Add(
            new LinkDraft { Id = linkedId, Kind = ElementKind.Knowledge, Code = linkedCode, Title = linkedTitle });
        Assert.Empty(Findings(draft));
    }

    [Fact]
    public void Element_that_the_role_needs_directly()
    {
        StandardDraft draft = Draft("knowledge", "K01", "K01");
        draft.Requirements.Add(new LinkDraft { Id = "K01" });
        Assert.Empty(Findings(draft));
    }

    [Fact]
    public void Standard_without_tasks_or_of_another_framework()
    {
        StandardDraft draft = Draft("knowledge", "K01", "K01");
        draft.Framework = "esco-1.1.1";
        Assert.Empty(Findings(draft));
        draft.Framework = "icap";
        draft.Duties.Clear();
        Assert.Empty(Findings(draft));
    }

    private static StandardDraft Draft(string kind, string? id, string? code)
    {
        StandardDraft draft = new()
        {
            Framework =
            "icap", Code = new DraftText("KRM5220-001v1", SourceLocation.None), Title = new DraftText("門市服務人員", SourceLocation.None)
        };
        draft.Elements.Add(new ElementDraft
        {
            Id = id, Code = code, Kind = ElementKind.FromId(kind), Title = "顧客心理", Location = new SourceLocation { Line = 7 }
        });
        DutyDraft duty = new() { Code = "T1", Title = "接待顧客" };
        duty.Tasks.Add(new TaskDraft { Code = "T1.1", Title = "招呼顧客" });
        draft.Duties.Add(duty);
        return draft;
    }

    private static IEnumerable<Diagnostic> Findings(StandardDraft draft)
    {
        DiagnosticBag diagnostics = new();
        Assert.NotNull(new StandardBuilder(diagnostics).Build(draft));
        return diagnostics.ToImmutable().Where(static finding => finding.Descriptor == ContentRules.ElementUnused);
    }
}
