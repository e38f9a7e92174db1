using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;
using static Competency.Model.TestKit.Sketch;

namespace Competency.Model.Tests.Drafts.Building;

public sealed class StandardBuilderTests
{
    [Fact]
    public void A_standard_without_code_is_known_by_its_title()
    {
        StandardDraft draft = Draft();
        draft.Code = null;
        (CompetencyStandard standard, DiagnosticBag findings) = Report(draft);
        Assert.Equal("~職能 APA2654-001v4", standard.Code.Text);
        Assert.Null(standard.IcapCode);
        Assert.Equal("~職能 APA2654-001v4", Assert.Single(findings.Of(ContentRules.CodeMissing)).Standard);
    }

    [Fact]
    public void A_standard_without_code_and_title_is_none()
    {
        DiagnosticBag findings = new();
        Assert.Null(new StandardBuilder(findings).Build(new StandardDraft()));
        Assert.Single(findings.Of(ContentRules.IdentityMissing));
        Assert.True(findings.HasErrors);
    }

    [Fact]
    public void A_code_that_cannot_be_one_is_reported_and_the_title_serves()
    {
        StandardDraft draft = Draft();
        draft.Code = new DraftText("APA\0", Line(4));
        (CompetencyStandard standard, DiagnosticBag findings) = Report(draft);
        Assert.Equal("~職能 APA2654-001v4", standard.Code.Text);
        Assert.Equal(4, Assert.Single(findings.Of(ContentRules.CodeInvalid)).Location.Line);
    }

    [Fact]
    public void Findings_after_a_standard_are_not_said_of_it()
    {
        StandardDraft draft = Draft();
        draft.Code = null;
        DiagnosticBag findings = new();
        StandardBuilder builder = new(findings);
        Assert.NotNull(builder.Build(draft));
        Assert.Null(findings.Standard);
        Assert.Null(builder.Build(new StandardDraft()));
        Assert.Null(Assert.Single(findings.Of(ContentRules.IdentityMissing)).Standard);
    }

    [Fact]
    public void A_level_off_the_scale_is_kept_as_text()
    {
        StandardDraft draft = Draft(Task("T1.1", 7), Task("T1.2", 2.5), Task("T1.3", 3));
        draft.Level = new LevelDraft(0, null, Line(8));
        (CompetencyStandard standard, DiagnosticBag findings) = Report(draft);
        Assert.Equal([null, null, 3.0], standard.Tasks.Select(static task => task.Level?.Value));
        Assert.Equal(["7", "2.5", null], standard.Tasks.Select(static task => task.LevelText));
        Assert.Null(standard.Level);
        Assert.Equal("0", standard.LevelText);
        Assert.Equal(3, findings.Of(ContentRules.LevelOutsideScale).Length);
    }

    [Fact]
    public void A_level_without_scale_is_kept_as_text()
    {
        StandardDraft draft = Draft(Task("T1.1", 3));
        draft.LevelScale = null;
        (CompetencyStandard standard, DiagnosticBag findings) = Report(draft);
        Assert.Null(standard.Tasks[0].Level);
        Assert.Equal("3", standard.Tasks[0].LevelText);
        Assert.Single(findings.Of(ContentRules.LevelScaleMissing));
    }

    [Fact]
    public void Texts_become_ones_that_UTF_8_can_carry()
    {
        StandardDraft draft = Draft(Task("T1.1", 3, Knowledge("K01", "藝\uD800術", 5)));
        draft.Title = new DraftText("製\uDC00作", Line(1));
        draft.Notes.Add(new NoteDraft { Heading = "註\uD800", Lines = { "\uDFFF" } });
        draft.Tasks[0].Outputs.Add(new StatementDraft { Code = "O1.1.1", Text = "\uD842\uDFB7\uD842" });
        (CompetencyStandard standard, DiagnosticBag findings) = Report(draft);
        Assert.Equal("製\uFFFD作", standard.Title);
        Assert.Equal("藝\uFFFD術", standard.Elements[0].Title);
        Assert.Equal("𠮷\uFFFD", standard.Tasks[0].Outputs[0].Title);
        Assert.Equal("註\uFFFD", standard.Notes[0].Heading);
        Assert.Equal("\uFFFD", standard.Notes[0].Lines[0]);
        Assert.Equal(5, findings.Of(ContentRules.LoneSurrogate).Length);
    }

    [Fact]
    public void Messages_never_cut_a_character_in_half()
    {
        string title = new string('字', 39) + "𠮷𠮷";
        StandardDraft draft = Draft(new TaskDraft { Title = title });
        draft.Tasks[0].Links.Add(Knowledge("K01", new string('字', 399) + "𠮷。"));
        draft.Tasks[0].Links.Add(Knowledge("K01", new string('字', 399) + "𠮷"));
        (_, DiagnosticBag findings) = Report(draft);
        Assert.NotEmpty(findings.Of(ContentRules.TaskCodeMissing));
        Assert.NotEmpty(findings.Of(ContentRules.SpellingVariant));
        Assert.All(
            findings.ToImmutable(), static finding => Assert.False(Competency.Model.Text.LoneSurrogates.ArePresentIn(finding.Message)));
    }

    [Fact]
    public void Look_alike_characters_are_counted_once_for_each_standard()
    {
        StandardDraft draft = Draft(Task("T1.1", 3, Knowledge("K01", "材\uF9BE⽇", 5), Knowledge("K02", "\uF09F材", 6)));
        (CompetencyStandard standard, DiagnosticBag findings) = Report(draft);
        Assert.Equal("材\uF9BE⽇", standard.Elements[0].Title);
        Diagnostic finding = Assert.Single(findings.Of(ContentRules.CompatibilityCharacter));
        Assert.Equal(5, finding.Location.Line);
        Assert.Contains('2', finding.Message);
        Assert.Equal(6, Assert.Single(findings.Of(ContentRules.PrivateUseCharacter)).Location.Line);
    }

    [Fact]
    public void A_requirement_has_the_highest_level_of_the_tasks_that_need_it()
    {
        (CompetencyStandard standard, _) = Report(Draft(
            Task("T1.1", 3, Knowledge("K01", "一"), Knowledge("K02", "二"), Knowledge("K03", "三")), Task(
                "T1.2", 5, Knowledge("K01", "一")), Task("T1.3", null, Knowledge("K01", "一"), Knowledge("K04", "四"))));
        Assert.Equal([5.0, 3.0, 3.0, null], standard.Requirements.Select(static need => need.Level?.Value));
        Assert.Equal(
            [LevelSource.Derived, LevelSource.Derived, LevelSource.Derived, LevelSource.None],
            standard.Requirements.Select(static need => need.LevelSource));
        Assert.Equal(["T1.1", "T1.2", "T1.3"], standard.Requirements[0].Tasks.Select(static task => task.Id.Text));
        Assert.All(standard.Requirements, static need => Assert.False(need.IsDirect));
    }

    [Fact]
    public void A_level_on_the_link_wins_over_that_of_the_task_and_one_on_the_role_over_both()
    {
        LinkDraft link = Knowledge("K01", "一");
        link.Level = new LevelDraft(2, null, Line(3));
        LinkDraft direct = Knowledge("K01", "一");
        direct.Level = new LevelDraft(1, null, Line(3));
        StandardDraft draft = Draft(Task("T1.1", 5, link, Knowledge("K02", "二")));
        (CompetencyStandard standard, _) = Report(draft);
        Assert.Equal([2.0, 5.0], standard.Requirements.Select(static need => need.Level!.Value.Value));
        draft.Requirements.Add(direct);
        (standard, _) = Report(draft);
        Assert.Equal(
            (1.0, LevelSource.Given, true),
            (standard.Requirements[0].Level!.Value.Value, standard.Requirements[0].LevelSource, standard.Requirements[0].IsDirect));
    }

    [Theory]
    [InlineData(RequirementStrength.Additional, RequirementStrength.Core, RequirementStrength.Core)]
    [InlineData(RequirementStrength.Core, RequirementStrength.Additional, RequirementStrength.Core)]
    [InlineData(RequirementStrength.Optional, RequirementStrength.Essential, RequirementStrength.Essential)]
    [InlineData(RequirementStrength.Unspecified, RequirementStrength.Additional, RequirementStrength.Additional)]
    public void Of_several_links_the_strongest_counts(RequirementStrength first, RequirementStrength second, RequirementStrength expected)
    {
        LinkDraft One(RequirementStrength strength) => new() { Code = "S01", Kind = ElementKind.Skill, Title = "銲接", Strength = strength };
        CompetencyStandard standard = Draft(Task("T1.1", 3, One(first)), Task("T1.2", 3, One(second))).Build();
        Assert.Equal(expected, Assert.Single(standard.Requirements).Strength);
    }

    [Fact]
    public void What_the_role_says_stands_in_place_of_what_its_links_say()
    {
        LinkDraft link = new() { Code = "S01", Kind = ElementKind.Skill, Title = "銲接", Strength = RequirementStrength.Core, Weight = 5 };
        LinkDraft own = new() { Code = "S01", Kind = ElementKind.Skill, Strength = RequirementStrength.Additional, Weight = 2 };
        StandardDraft draft = Draft(Task("T1.1", 3, link));
        draft.Requirements.Add(own);
        Requirement requirement = Assert.Single(draft.Build().Requirements);
        Assert.Equal((RequirementStrength.Additional, 2), (requirement.Strength, requirement.Weight));
    }

    [Fact]
    public void Attitudes_are_requirements_of_the_whole_role()
    {
        StandardDraft draft = Draft(Task("T1.1", 3, Knowledge("K01", "一")));
        draft.Elements.Add(Attitude("A08", "謹慎細心", 7));
        draft.Elements.Add(Attitude("A08", "彈性", 9));
        (CompetencyStandard standard, DiagnosticBag findings) = Report(draft);
        Assert.Equal(["K01", "A08", "A08#2"], standard.Requirements.Select(static need => need.Element.Id.Local.Text));
        Assert.All(
            standard.Requirements.Skip(1),
            static need => Assert.True(need.Tasks.IsEmpty && need.Level is null && need.LevelSource == LevelSource.None));
        Assert.Equal(9, Assert.Single(findings.Of(ContentRules.ElementCollision)).Location.Line);
    }

    [Fact]
    public void Weights_are_finite_and_not_negative()
    {
        LinkDraft[] links = [Knowledge("K01", "一"), Knowledge("K02", "二"), Knowledge("K03", "三"), Knowledge("K04", "四")];
        (links[0].Weight, links[1].Weight, links[2].Weight, links[3].Weight) = (0.5, -1, double.NaN, 0);
        (CompetencyStandard standard, DiagnosticBag findings) = Report(Draft(Task("T1.1", 3, links)));
        Assert.Equal([0.5, null, null, 0.0], standard.Tasks[0].Links.Select(static link => link.Weight));
        Assert.Equal(2, findings.Of(ContentRules.WeightInvalid).Length);
    }

    [Fact]
    public void A_task_with_neither_code_nor_title_is_kept()
    {
        TaskDraft nothing = Task(null, 4);
        nothing.Title = "";
        (CompetencyStandard standard, DiagnosticBag findings) = Report(Draft(Task("T1.1", 3), nothing));

        Assert.Equal(["T1.1", "~untitled"], standard.Tasks.Select(static task => task.Id.Text));
        Assert.Equal(
            "A task without a title has no code and is identified by the word 'untitled'. Add the code.",
            Assert.Single(findings.Of(ContentRules.TaskCodeMissing)).Message);
    }

    [Fact]
    public void A_task_number_given_twice_is_two_tasks()
    {
        (CompetencyStandard standard, DiagnosticBag findings) = Report(Draft(Task("T1.1", 3), Task("T1.1", 4), Task(null, 4)));
        Assert.Equal(["T1.1", "T1.1#2", "~工作"], standard.Tasks.Select(static task => task.Id.Text));
        Assert.Single(findings.Of(ContentRules.TaskCodeRepeated));
        Assert.Single(findings.Of(ContentRules.TaskCodeMissing));
        Assert.All(standard.Tasks, task => Assert.Same(standard, task.Standard));
    }

    [Theory]
    [InlineData(Classification.Industry, "")]
    [InlineData(Classification.Occupation, "")]
    [InlineData(Classification.JobCategory, "")]
    [InlineData("other", "")]
    [InlineData(Classification.Industry, "\uD800")]
    public void Any_classification_code_is_borne(string scheme, string code)
    {
        StandardDraft draft = Draft();
        draft.Framework = "icap";
        draft.Classifications.Add(new ClassificationDraft(scheme, code, "名", Line(2)));
        (CompetencyStandard standard, _) = Report(draft);
        Assert.Equal("名", Assert.Single(standard.Classifications).Title);
    }
}
