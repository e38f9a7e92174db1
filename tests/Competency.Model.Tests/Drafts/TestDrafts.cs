using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;

namespace Competency.Model.Tests.Drafts;

/// <summary>Drafts in few words, each mention on a line of its own.</summary>
internal static class TestDrafts
{
    public static StandardDraft Standard(params TaskDraft[] tasks)
    {
        StandardDraft draft = new() { Code = Text("APA2654-001v4", 1), Title = Text("執行製作", 1), LevelScale = LevelScale.Icap, Location = Line(1) };
        draft.Tasks.AddRange(tasks);
        return draft;
    }

    public static TaskDraft Task(string? code, double? level, params LinkDraft[] links)
    {
        TaskDraft task = new() { Code = code, Title = $"任務{code}", Level = level is null ? null : new LevelDraft(level, null, Line(2)), Location = Line(2) };
        task.Links.AddRange(links);
        return task;
    }

    public static LinkDraft Knowledge(string? code, string title = "", int line = 3) => Link(ElementKind.Knowledge, code, title, line);

    public static LinkDraft Skill(string? code, string title = "", int line = 3) => Link(ElementKind.Skill, code, title, line);

    public static ElementDraft Attitude(string? code, string title, int line = 9) =>
        new() { Kind = ElementKind.Attitude, Code = code, Title = title, Location = Line(line) };

    public static SourceLocation Line(int line) => new() { File = "test", Line = line };

    public static (CompetencyStandard Standard, DiagnosticBag Findings) Build(StandardDraft draft)
    {
        DiagnosticBag findings = new();
        return (new StandardBuilder(findings).Build(draft)!, findings);
    }

    /// <summary>Findings of one kind.</summary>
    public static Diagnostic[] Of(this DiagnosticBag findings, DiagnosticDescriptor rule) =>
        [.. findings.ToImmutable().Where(finding => ReferenceEquals(finding.Descriptor, rule))];

    private static DraftText Text(string value, int line) => new(value, Line(line));

    private static LinkDraft Link(ElementKind kind, string? code, string title, int line) =>
        new() { Kind = kind, Code = code, Title = title, Location = Line(line) };
}
