using Competency.Model.Catalog;
using Competency.Model.Codes;
using Competency.Model.Drafts;

namespace Competency.Model.Tests.Catalog;

public sealed class ContentHashTests
{
    private static StandardDraft Plain() => Sketch.Draft("X", Sketch.Task("T1.1", 3, "K01 食品衛生"), Sketch.Task("T1.2", 4, "K01 食品衛生"));

    [Fact]
    public void Provenance_does_not_count() =>
        Assert.Equal(ContentHash.Of(Plain().Build()), ContentHash.Of(Plain().From("elsewhere.csv").Build()));

    public static TheoryData<string, Action<StandardDraft>> Changes => new()
    {
        { "title", static draft => draft.Called("別的") },
        { "title kind", static draft => draft.TitleKind = TitleKind.Occupation },
        { "language", static draft => draft.Language = "zh-Hant" },
        { "framework", static draft => draft.Framework = "icap" },
        { "description", static draft => draft.Description = new DraftText("說明", draft.Location) },
        { "level", static draft => draft.Level = new LevelDraft(3, null, draft.Location) },
        { "importance scale", static draft => draft.ImportanceScale = LevelScale.OnetImportance },
        { "standard error", static draft => draft.Tasks[0].Level = draft.Tasks[0].Level! with { StandardError = 0.5 } },
        { "scale", static draft => draft.LevelScale = LevelScale.OnetLevel },
        {
            "classification",
            static draft => draft.Classifications.Add(new ClassificationDraft(Classification.Industry, "I", null, draft.Location))
        },
        { "version", static draft => draft.CallsItselfCurrent() },
        { "task level", static draft => draft.Tasks[0].Level = new LevelDraft(4, null, draft.Location) },
        { "task order", static draft => draft.Tasks.Reverse() },
        { "output", static draft => draft.Tasks[0].Outputs[0].Text = "報告" },
        { "indicator", static draft => draft.Tasks[0].Indicators.Add(new StatementDraft { Text = "能" }) },
        { "link", static draft => draft.Tasks[1].Links.Clear() },
        { "weight", static draft => draft.Tasks[1].Links[0].Weight = 2 },
        { "strength", static draft => draft.Tasks[1].Links[0].Strength = RequirementStrength.Core },
        { "element", static draft => draft.With("A01 細心") },
        { "direct need", static draft => draft.Requirements.Add(Sketch.Link("K01 食品衛生")) },
        { "note", static draft => draft.Notes.Add(new NoteDraft { Heading = "註" }) },
        { "duty", static draft => draft.Duties.Add(new DutyDraft { Title = "職責" }) },
    };

    public static TheoryData<string, StandardVersion> Versions => new()
    {
        { "code", Version with { Code = StandardCode.Parse("TFB5131-901v2", null) } },
        { "number", Version with { Number = 2 } },
        { "title", Version with { Title = "吧檯助理" } },
        { "status", Version with { Status = VersionStatus.Current } },
        { "superseded by", Version with { SupersededBy = StandardCode.Parse("TFB5131-901v3", null) } },
        { "updated", Version with { Updated = new DateOnly(2026, 1, 2) } },
        { "note", Version with { Note = "更新" } },
        { "no note", Version with { Note = null } },
    };

    private static StandardVersion Version => new()
    {
        Code = StandardCode.Parse("TFB5131-901v1", null),
        Number = 1,
        Title = "咖啡師",
        Status = VersionStatus.Superseded,
        SupersededBy = StandardCode.Parse("TFB5131-901v2", null),
        Updated = new DateOnly(2026, 1, 1),
        Note = "略",
    };

    [Theory]
    [MemberData(nameof(Versions), DisableDiscoveryEnumeration = true)]
    public void Every_part_of_a_version_counts(string what, StandardVersion changed) =>
        Assert.True(HashWith(Version) != HashWith(changed), what);

    [Theory]
    [MemberData(nameof(Changes), DisableDiscoveryEnumeration = true)]
    public void Everything_else_does(string what, Action<StandardDraft> change)
    {
        StandardDraft changed = Plain();
        change(changed);
        Assert.True(ContentHash.Of(changed.Build()) != ContentHash.Of(Plain().Build()), what);
    }

    private static string HashWith(StandardVersion version)
    {
        StandardDraft draft = Plain();
        draft.Versions.Add(new VersionDraft(version, SourceLocation.None));
        return ContentHash.Of(draft.Build());
    }
}
