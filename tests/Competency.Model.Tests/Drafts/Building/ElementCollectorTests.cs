using Competency.Model.Codes;
using Competency.Model.Drafts;
using FsCheck.Xunit;
using static Competency.Model.TestKit.Sketch;

namespace Competency.Model.Tests.Drafts.Building;

public sealed class ElementCollectorTests
{
    [Fact]
    public void One_code_with_two_names_is_two_elements()
    {
        (CompetencyStandard standard, DiagnosticBag findings) = Report(Draft(
            Task("T1.1", 3, Knowledge("K01", "藝術", 5)), Task(
                "T1.2", 3, Knowledge("K01", "財務", 6)), Task("T1.3", 3, Knowledge("K01", "法律", 7), Knowledge("K01", "財務", 8))));
        Assert.Equal(["K01 藝術", "K01#2 財務", "K01#3 法律"], standard.Elements.Select(static element => element.ToString()));
        Assert.All(standard.Elements, static element => Assert.Equal("K01", element.Code!.Value.Text));
        Assert.Equal(["K01#3", "K01#2"], standard.Tasks[2].Links.Select(static link => link.Element.Id.Local.Text));
        Diagnostic[] collisions = findings.Of(ContentRules.ElementCollision);
        Assert.Equal([6, 7], collisions.Select(static finding => finding.Location.Line!.Value));
        Assert.Contains("'藝術' (line 5) and of '財務'", collisions[0].Message, StringComparison.Ordinal);
        Assert.Contains("K01 and K01#2", collisions[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Spellings_of_one_name_are_one_element_with_alternates()
    {
        (CompetencyStandard standard, DiagnosticBag findings) = Report(Draft(
            Task("T1.1", 3, Skill("S08", "會議記錄", 5)), Task(
                "T1.2", 3, Skill("S08", "會議紀錄", 6)), Task("T1.3", 3, Skill("S08", "會議紀錄", 7), Skill("S08", "會議記錄。", 8))));
        CompetencyElement element = Assert.Single(standard.Elements);
        Assert.Equal("會議記錄", element.Title);
        Assert.Equal(["會議紀錄", "會議記錄。"], element.AlternateTitles);
        Assert.Equal([6, 8], findings.Of(ContentRules.SpellingVariant).Select(static finding => finding.Location.Line!.Value));
        Assert.Empty(findings.Of(ContentRules.ElementCollision));
    }

    [Fact]
    public void A_variant_of_the_second_name_joins_the_second_element()
    {
        (CompetencyStandard standard, _) = Report(Draft(
            Task("T1.1", 3, Skill("S08", "報告"), Skill("S08", "會議記錄")), Task("T1.2", 3, Skill("S08", "會議紀錄"))));
        Assert.Equal(2, standard.Elements.Length);
        Assert.Equal("S08#2", standard.Tasks[1].Links.Single().Element.Id.Local.Text);
        Assert.Equal(["會議紀錄"], standard.Elements[1].AlternateTitles);
    }

    [Fact]
    public void The_same_name_again_is_the_same_element_without_a_word()
    {
        (CompetencyStandard standard, DiagnosticBag findings) =
            Report(Draft(Task("T1.1", 3, Knowledge("K01", "藝術")), Task("T1.2", 3, Knowledge("K01", "藝術"))));
        Assert.Same(standard.Tasks[0].Links.Single().Element, standard.Tasks[1].Links.Single().Element);
        Assert.Equal(0, findings.Count);
    }

    [Fact]
    public void A_repeated_mention_counts_once()
    {
        (CompetencyStandard standard, DiagnosticBag findings) =
            Report(Draft(Task("T2.2", 3, Skill("S04", "傾聽", 4), Skill("S05", "聯結", 5), Skill("S04", "傾聽", 6))));
        Assert.Equal(["S04", "S05"], standard.Tasks[0].Links.Select(static link => link.Element.Id.Local.Text));
        Diagnostic finding = Assert.Single(findings.Of(ContentRules.RepeatedMention));
        Assert.Equal(6, finding.Location.Line);
        Assert.Equal("T2.2 lists S04 more than once; it was counted once. Delete the repetition or correct the code.", finding.Message);
    }

    [Fact]
    public void Without_code_the_title_is_the_identity()
    {
        (CompetencyStandard standard, _) = Report(Draft(
            Task("T1.1", 3, Knowledge(null, "藝術"), Knowledge("K01", "財務")), Task("T1.2", 3, Knowledge(null, "藝術"), Skill(null, "藝術"))));
        Assert.Equal(["K01", "~藝術", "~藝術#2"], standard.Elements.Select(static element => element.Id.Local.Text));
        Assert.Equal(
            [ElementKind.Knowledge, ElementKind.Knowledge, ElementKind.Skill], standard.Elements.Select(static element => element.Kind));
        Assert.Null(standard.Elements[1].Code);
        Assert.Same(standard.Tasks[0].Links[0].Element, standard.Tasks[1].Links[0].Element);
    }

    [Fact]
    public void Titles_that_begin_alike_for_200_characters_are_two_identities()
    {
        string beginning = new('字', 199);
        (CompetencyStandard standard, _) =
            Report(Draft(Task("T1.1", 3, Knowledge(null, beginning + "𠮷一"), Knowledge(null, beginning + "𠮷二"))));
        Assert.Equal(["~" + beginning, "~" + beginning + "#2"], standard.Elements.Select(static element => element.Id.Local.Text));
    }

    [Fact]
    public void A_bare_code_is_named_by_any_other_mention()
    {
        (CompetencyStandard standard, DiagnosticBag findings) =
            Report(Draft(Task("T1.1", 3, Knowledge("K01")), Task("T1.2", 3, Knowledge("K01", "藝術"))));
        Assert.Equal("藝術", Assert.Single(standard.Elements).Title);
        Assert.Equal(0, findings.Count);
    }

    [Fact]
    public void A_code_that_is_never_named_is_reported_at_every_mention_with_the_likeliest_code()
    {
        (CompetencyStandard standard, DiagnosticBag findings) = Report(Draft(
            Task("T1.1", 3, Knowledge("K7", line: 4), Knowledge("K07", "藝術", 5), Knowledge("K08", "財務", 5)), Task(
                "T1.2", 3, Knowledge("K7", line: 6))));
        Assert.Equal("", standard.Elements.Single(static element => element.Id.Local.Text == "K7").Title);
        Diagnostic[] unnamed = findings.Of(ContentRules.ElementUnnamed);
        Assert.Equal([4, 6], unnamed.Select(static finding => finding.Location.Line!.Value));
        Assert.Equal(
            "T1.1 lists K7, which the standard does not define; it was kept without a title. Correct the code or define it. Did you mean " +
                "K07?",
            unnamed[0].Message);
    }

    [Fact]
    public void One_name_under_two_codes_stays_two_elements()
    {
        (CompetencyStandard standard, DiagnosticBag findings) =
            Report(Draft(Task("T1.1", 3, Knowledge("K01", "藝術", 4), Knowledge("K02", "藝術", 5))));
        Assert.Equal(2, standard.Elements.Length);
        Assert.Equal(5, Assert.Single(findings.Of(ContentRules.SameNameTwoCodes)).Location.Line);
    }

    [Fact]
    public void A_code_belongs_to_its_kind()
    {
        (CompetencyStandard standard, DiagnosticBag findings) = Report(Draft(Task("T1.1", 3, Knowledge("X1", "藝術"), Skill("X1", "繪圖"))));
        Assert.Equal(["X1", "X1#2"], standard.Elements.Select(static element => element.Id.Local.Text));
        Assert.Empty(findings.Of(ContentRules.ElementCollision));
    }

    [Fact]
    public void Neither_code_nor_name_is_left_out_and_reported()
    {
        (CompetencyStandard standard, DiagnosticBag findings) = Report(Draft(Task("T1.1", 3, Knowledge(null), Knowledge("\0"))));
        Assert.Empty(standard.Elements);
        Assert.Empty(standard.Tasks[0].Links);
        Assert.Equal(2, findings.Of(ContentRules.ElementWithoutName).Length);
        Assert.Single(findings.Of(ContentRules.CodeInvalid));
    }

    [Fact]
    public void Elements_stand_by_kind_then_code_then_appearance()
    {
        StandardDraft draft =
            Draft(Task("T1.1", 3, Skill("S10", "一"), Skill("S9", "二"), Skill(null, "三"), Knowledge("K100", "四"), Knowledge("K2", "五")));
        draft.Elements.Add(Attitude(null, "乙"));
        draft.Elements.Add(Attitude(null, "甲"));
        (CompetencyStandard standard, _) = Report(draft);
        Assert.Equal(["K2", "K100", "S9", "S10", "~三", "~乙", "~甲"], standard.Elements.Select(static element => element.Id.Local.Text));
        Assert.Equal(Enumerable.Range(0, 7), standard.Elements.Select(static element => element.Position));
        Assert.All(standard.Elements, element => Assert.True(
            standard.TryGetElement(element.Id.Local, out CompetencyElement? found) && ReferenceEquals(found, element)));
    }

    [Fact]
    public void Alternates_of_a_definition_are_known_spellings()
    {
        StandardDraft draft = Draft(Task("T1.1", 3, Knowledge("K01", "art")));
        draft.Elements.Add(
            new ElementDraft { Kind = ElementKind.Knowledge, Code = "K01", Title = "藝術", AlternateTitles = { "art", "藝術", "art" } });
        (CompetencyStandard standard, DiagnosticBag findings) = Report(draft);
        Assert.Equal(["art"], Assert.Single(standard.Elements).AlternateTitles);
        Assert.Empty(findings.Of(ContentRules.ElementCollision));
    }

    [Fact]
    public void An_id_given_twice_is_an_error_and_the_first_stays()
    {
        StandardDraft draft = Draft();
        draft.Elements.Add(new ElementDraft { Id = "K01", Kind = ElementKind.Knowledge, Title = "藝術" });
        draft.Elements.Add(new ElementDraft { Id = "K01", Kind = ElementKind.Knowledge, Title = "財務" });
        (CompetencyStandard standard, DiagnosticBag findings) = Report(draft);
        Assert.Equal("藝術", Assert.Single(standard.Elements).Title);
        Assert.Single(findings.Of(ContentRules.ElementIdRepeated));
    }

    [Fact]
    public void An_id_that_nothing_defines_is_kept_with_its_kind_and_reported()
    {
        StandardDraft draft = Draft(Task("T1.1", 3, new LinkDraft { Id = "K1", Location = Line(7) }));
        draft.Elements.Add(new ElementDraft { Id = "K01", Code = "K01", Kind = ElementKind.Knowledge, Title = "藝術" });
        (CompetencyStandard standard, DiagnosticBag findings) = Report(draft);
        CompetencyElement undefined = standard.Tasks[0].Links.Single().Element;
        Assert.Equal((ElementKind.Knowledge, "K1", ""), (undefined.Kind, undefined.Id.Local.Text, undefined.Title));
        Assert.EndsWith(
            "Did you mean K01?", Assert.Single(findings.Of(ContentRules.ElementNotInVocabulary)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_names_under_one_code_each_get_an_identity()
    {
        const int Names = 30_000;
        LinkDraft[] links = [.. Enumerable
            .Range(0, Names)
            .Select(static number => Knowledge("K01", FormattableString.Invariant($"名{number}")))];
        (CompetencyStandard standard, DiagnosticBag findings) = Report(Draft(Task("T1.1", 3, links)));
        Assert.Equal(Names, standard.Elements.Length);
        Assert.Contains(standard.Elements, static element => element.Id.Local.Text == "K01#30000");
        Assert.Equal(DiagnosticBag.MaxPerRule, findings.Of(ContentRules.ElementCollision).Length);
    }

    [Fact]
    public void Many_names_without_code_and_many_unnamed_codes_are_no_trouble()
    {
        IEnumerable<LinkDraft> uncoded =
            Enumerable.Range(0, 30_000).Select(static number => Knowledge(null, FormattableString.Invariant($"名{number}")));
        IEnumerable<LinkDraft> unnamed =
            Enumerable.Range(0, 30_000).Select(static number => Knowledge(FormattableString.Invariant($"K{number}")));
        (CompetencyStandard standard, _) = Report(Draft(Task("T1.1", 3, [.. uncoded, .. unnamed])));
        Assert.Equal(60_000, standard.Elements.Length);
    }

    [Property(MaxTest = 300)]
    public bool Every_mention_is_linked_and_every_element_is_mentioned((byte Code, byte Title)[] mentions)
    {
        LinkDraft[] links =
        [
            .. mentions.Select(static mention => Knowledge(mention.Code % 4 == 0 ? null : $"K0{mention.Code % 4}", $"名{mention.Title % 3}"))
        ];
        (CompetencyStandard standard, DiagnosticBag findings) = Report(Draft(Task("T1.1", 3, links)));
        int distinct = links.Select(static link => (link.Code, link.Title)).Distinct().Count();
        LocalId[] linked = [.. standard.Tasks[0].Links.Select(static link => link.Element.Id.Local)];
        return standard.Elements.Length == distinct && linked.Length == distinct && linked.Distinct().Count() == distinct &&
            findings.Of(ContentRules.RepeatedMention).Length == links.Length - distinct;
    }
}
