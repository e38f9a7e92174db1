using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;

namespace Competency.Model.Tests.Drafts;

/// <summary>A draft that an application writes: texts and numbers as they are, and diagnostics that say so.</summary>
public sealed class DraftInCodeTests
{
    [Fact]
    public void Texts_and_numbers_are_taken_as_they_are()
    {
        string? nothing = null;
        StandardDraft draft = new()
        {
            Code = "ACME-001", Title = "Barista", Description = nothing, Level = 4, LevelScale = LevelScale.Icap,
            Tasks = { new TaskDraft { Code = "T1", Title = "Make espresso", Level = 2.5 } },
        };

        Assert.Equal(new DraftText("ACME-001", SourceLocation.None), draft.Code);
        Assert.Null(draft.Description);
        Assert.Equal(new LevelDraft(2.5, null, SourceLocation.None), draft.Tasks[0].Level);
        CompetencyStandard standard = new StandardBuilder(new DiagnosticBag()).Build(draft)!;
        Assert.Equal(("ACME-001", "Barista", 4), (standard.Code.Text, standard.Title, standard.Level!.Value.Value));
    }

    [Fact]
    public void Diagnostics_name_the_draft_where_there_is_no_file()
    {
        DiagnosticBag diagnostics = new();
        StandardBuilder builder = new(diagnostics);
        builder.Build(new StandardDraft { Code = "ACME-001", Title = "Barista", Level = 9, LevelScale = LevelScale.Icap });
        builder.Build(new StandardDraft());
        diagnostics.Add(ContentRules.IdentityMissing, SourceLocation.None);

        string[] texts = [.. diagnostics.ToImmutable().Select(static diagnostic => diagnostic.ToString().Split(':')[0])];
        Assert.Contains("draft ACME-001", texts);
        Assert.Equal(["draft", "catalog"], texts[^2..]);
    }

    [Fact]
    public void Diagnostics_of_a_file_name_the_file()
    {
        DiagnosticBag diagnostics = new();
        StandardDraft draft = Sketch.Draft("ACME-001");
        draft.Level = new LevelDraft(9, null, Sketch.Line(4));
        new StandardBuilder(diagnostics).Build(draft);

        Assert.All(
            diagnostics.ToImmutable(),
            static diagnostic => Assert.StartsWith("test:", diagnostic.ToString(), StringComparison.Ordinal));
    }
}
