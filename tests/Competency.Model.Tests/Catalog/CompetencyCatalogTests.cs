using Competency.Model.Catalog;
using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;

namespace Competency.Model.Tests.Catalog;

public sealed class CompetencyCatalogTests
{
    private static CompetencyStandard A(string element = "K01 食品衛生") =>
        Sketch.Draft("TFB5131-901v1", Sketch.Task("T1.1", 3, element)).From("a.txt").Build();

    [Fact]
    public void An_empty_catalog_has_an_id_and_nothing_else()
    {
        CompetencyCatalog catalog = Sketch.Catalog();
        Assert.Equal(16, catalog.Id.Length);
        Assert.Empty(catalog.Concepts);
        Assert.Empty(catalog.Find("x"));
    }

    [Fact]
    public void Standards_stand_in_natural_order_of_their_keys()
    {
        CompetencyCatalog catalog = Sketch.Catalog(Sketch.Standard("Y10"), Sketch.Standard("Y9"), Sketch.Standard("A1"));
        Assert.Equal(["A1", "Y9", "Y10"], catalog.Standards.Select(standard => catalog.KeyOf(standard).Text));
    }

    [Fact]
    public void Equal_content_is_one_standard_whatever_its_source()
    {
        CompetencyStandard other = Sketch.Draft("TFB5131-901v1", Sketch.Task("T1.1", 3, "K01 食品衛生")).From("b.json").Build();
        CompetencyCatalog catalog = Sketch.Catalog(other, A());

        Assert.Equal("a.txt", Assert.Single(catalog.Standards).Provenance!.Source);
        Diagnostic finding = Assert.Single(catalog.Diagnostics);
        Assert.Equal("CM5001", finding.Id);
        Assert.Equal(
            "TFB5131-901v1 has the same content in 'a.txt' and in 'b.json'; it was loaded once. Delete one copy, or ignore this.",
            finding.Message);
    }

    [Fact]
    public void The_same_object_twice_is_no_finding()
    {
        CompetencyStandard standard = A();
        Assert.Empty(Sketch.Catalog(standard, standard).Diagnostics);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void In_a_conflict_the_code_means_the_first_by_precedence_and_the_others_stay_reachable()
    {
        CompetencyStandard text = A();
        CompetencyStandard json = A("K01 食品安全");
        CompetencyStandard csv = A("K01 食物安全");
        CompetencyCatalog catalog = new CatalogBuilder().Add(csv, 2).Add(json, 1).Add(text, 0).Build();

        Assert.Same(text, catalog["TFB5131-901v1"]);
        Assert.Same(json, catalog["TFB5131-901v1#2"]);
        Assert.Same(csv, catalog["TFB5131-901v1#3"]);
        Assert.Equal("TFB5131-901v1#3", catalog.KeyOf(csv).Text);
        Assert.Equal(["CM5002", "CM5002"], catalog.Diagnostics.Select(static finding => finding.Id));
        Assert.Equal(3, catalog.Concepts.Length);
        Assert.True(catalog.TryGetElement(new ElementId("TFB5131-901v1#2", LocalId.Parse("K01", null)), out CompetencyElement? element));
        Assert.Equal("食品安全", element.Title);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Of_one_object_added_several_times_the_smallest_precedence_counts()
    {
        CompetencyStandard twice = A();
        CompetencyStandard once = A("K01 食品安全");

        Assert.Same(twice, new CatalogBuilder().Add(twice, 5).Add(once, 1).Add(twice, 0).Build()["TFB5131-901v1"]);
        Assert.Same(twice, new CatalogBuilder().Add(twice, 0).Add(once, 1).Add(twice, 5).Build()["TFB5131-901v1"]);
        Assert.Same(once, new CatalogBuilder().Add(twice, 5).Add(once, 1).Add(twice, 2).Build()["TFB5131-901v1"]);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void A_document_that_is_called_like_a_conflict_keeps_its_name()
    {
        CompetencyStandard literal = Sketch.Standard("X#2");
        CompetencyStandard one = Sketch.Draft("X").Called("甲").Build();
        CompetencyStandard two = Sketch.Draft("X").Called("乙").Build();
        CompetencyCatalog catalog = new CatalogBuilder().Add(two, 1).Add(one).Add(literal).Build();

        Assert.Same(literal, catalog["X#2"]);
        Assert.Same(two, catalog["X#3"]);
    }

    [Fact]
    public void Unnamed_elements_of_conflicting_documents_stay_apart()
    {
        CompetencyStandard one = Sketch.Standard("X", Sketch.Task("T1.1", 3, "K07"));
        CompetencyStandard two = Sketch.Standard("X", Sketch.Task("T1.1", 4, "K07"));
        CompetencyCatalog catalog = Sketch.Catalog(one, two);

        Assert.Equal(one.Elements[0].Id, two.Elements[0].Id);
        Assert.NotSame(catalog.ConceptOf(one.Elements[0]), catalog.ConceptOf(two.Elements[0]));
    }

    [Fact]
    public void Versions_that_both_call_themselves_current_are_reported()
    {
        CompetencyCatalog catalog = Sketch.Catalog(
            Sketch.Draft("TFB5131-901v9").Called("咖啡師").CallsItselfCurrent().Build(),
            Sketch.Draft("TFB5131-901v10").Called("咖啡師").CallsItselfCurrent().Build(),
            Sketch.Standard("TFB5131-901v11"));

        Diagnostic finding = Assert.Single(catalog.Diagnostics);
        Assert.Equal("CM5003", finding.Id);
        Assert.Equal(
            "TFB5131-901v9 and the later TFB5131-901v10 are both marked as the current version; both were kept. "
                + "Mark TFB5131-901v9 as superseded (歷史版本).",
            finding.Message);
    }

    [Fact]
    public void Versions_that_may_be_two_roles_are_not_said_to_be_superseded()
    {
        CompetencyCatalog catalog = Sketch.Catalog(
            Sketch.Draft("LPS5404-001v1", Sketch.Task("T1.1", 3, "K01 門禁")).Called("保全人員").CallsItselfCurrent().Build(),
            Sketch.Draft("LPS5404-001v3", Sketch.Task("T1.1", 3, "K01 巡邏")).Called("系統機動保全人員").CallsItselfCurrent().Build());

        Assert.Equal(
            "LPS5404-001v1 and the later LPS5404-001v3 are both marked as the current version; both were kept. Nothing shows that they "
                + "are one role: if they are, mark LPS5404-001v1 as superseded (歷史版本); if not, give one of them its own code.",
            Assert.Single(catalog.Diagnostics).Message);
        Assert.All(catalog.Standards, standard => Assert.True(catalog.IsCurrent(standard)));
    }

    [Fact]
    public void Standards_of_one_name_and_different_codes_are_reported()
    {
        CompetencyCatalog catalog = Sketch.Catalog(
            Sketch.Draft("TFB5131-901v1").Called("咖啡師").Build(),
            Sketch.Draft("TFB5131-901v2").Called("咖啡師").Build(),
            Sketch.Draft("TFB5131-902v1").Called("咖啡師").Build(),
            Sketch.Draft("TFB5131-902v2").Called("咖啡師").Build(),
            Sketch.Draft("TFB5131-903v1").Called("烘豆師").Build(),
            Sketch.Draft("~咖啡師").Called("咖啡師").Build());

        Diagnostic finding = Assert.Single(catalog.Diagnostics);
        Assert.Equal(("CM5006", "TFB5131-902v1"), (finding.Id, finding.Standard));
        Assert.StartsWith("TFB5131-902v1 and TFB5131-901v1 in ", finding.Message, StringComparison.Ordinal);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void A_code_without_version_means_the_latest_unless_it_is_a_key_itself()
    {
        CompetencyStandard nine = Sketch.Standard("TFB5131-901v9");
        CompetencyStandard ten = Sketch.Standard("TFB5131-901v10");
        CompetencyStandard first = Sketch.Standard("TFB5131-901");

        Assert.Same(ten, Sketch.Catalog(nine, ten)["tfb5131-901"]);
        Assert.Same(first, Sketch.Catalog(nine, ten, first)["TFB5131-901"]);
        Assert.True(Sketch.Catalog(nine, ten, first).TryGetLatest("TFB5131-901v9", out CompetencyStandard? latest));
        Assert.Same(ten, latest);
        Assert.False(Sketch.Catalog(nine).TryGetLatest("X", out _));
        Assert.False(Sketch.Catalog(nine).TryGet("TFB5131-901v8", out _));
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Editions_of_one_code_are_listed_the_newest_last()
    {
        CompetencyStandard nine = Sketch.Draft("TFB5131-901v9").Called("咖啡師").Build();
        CompetencyStandard ten = Sketch.Draft("TFB5131-901v10").Called("咖啡師").Build();
        CompetencyCatalog catalog = Sketch.Catalog(ten, nine, Sketch.Standard("TFB5131-902v1"), Sketch.Standard("X"));

        Assert.Equal([nine, ten], catalog.Editions(StandardCode.Parse("TFB5131-901", null)));
        Assert.Equal([nine, ten], catalog.Editions(StandardCode.Parse("TFB5131-901v3", null)));
        Assert.Empty(catalog.Editions(StandardCode.Parse("TFB5131-903", null)));
        Assert.Equal("X", Assert.Single(catalog.Editions(StandardCode.Parse("X", null))).Code.Text);
        Assert.Empty(catalog.Editions(StandardCode.Parse("Y", null)));
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Content_hashes_are_those_of_the_content()
    {
        CompetencyVocabulary vocabulary = Sketch.Vocabulary("nice-2", "K1 法規");
        CompetencyCatalog catalog = new CatalogBuilder().Add(A()).AddVocabulary(vocabulary).Build();

        Assert.Equal(ContentHash.Of(A()), catalog.ContentHashOf(catalog.Standards[0]));
        Assert.Equal(ContentHash.Of(vocabulary), catalog.ContentHashOf(vocabulary));
        Assert.Throws<ArgumentException>(() => catalog.ContentHashOf(A()));
        Assert.Throws<ArgumentException>(() => catalog.ContentHashOf(Sketch.Vocabulary("nice-3")));
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Theory]
    [InlineData("TFB5131-901v1")]
    [InlineData("tfb5131-901V1")]
    [InlineData(" ＴＦＢ5131-901v1\u3000")]
    [InlineData("TFB5131-901")]
    public void A_code_is_found_in_any_spelling_as_text_as_code_and_as_characters(string code)
    {
        CompetencyStandard standard = A();
        CompetencyCatalog catalog = Sketch.Catalog(standard);

        Assert.Same(standard, catalog[code]);
        Assert.Same(standard, catalog[StandardCode.Parse(code, null)]);
        Assert.True(catalog.TryGet(code.AsSpan(), out CompetencyStandard? found));
        Assert.Same(standard, found);
    }

    [Theory]
    [InlineData("TFB5131-901v1", true)]
    [InlineData(" tfb5131-901v1", true)]
    [InlineData("TFB5131-901", false)]
    [InlineData("TFB5131-902v1", false)]
    [InlineData("", false)]
    public void The_owner_of_an_element_is_named_by_its_key_in_any_spelling(string owner, bool isOwner)
    {
        Assert.Equal(isOwner, Sketch.Catalog(A()).TryGetElement(new ElementId(owner, LocalId.Parse("K01", null)), out _));
        Assert.False(Sketch.Catalog(A()).TryGetElement(new ElementId(owner, LocalId.Parse("K02", null)), out _));
    }

    [Fact]
    public void A_code_that_is_not_there_is_answered_with_the_nearest()
    {
        KeyNotFoundException thrown = Assert.Throws<KeyNotFoundException>(() => Sketch.Catalog(A())["TFB5131-910v1"]);
        Assert.Equal("The catalog has no standard 'TFB5131-910v1'. Did you mean TFB5131-901v1 職能 TFB5131-901v1?", thrown.Message);
        Assert.Throws<KeyNotFoundException>(() => Sketch.Catalog(A())[default(StandardCode)]);
        Assert.Throws<KeyNotFoundException>(() => Sketch.Catalog(A())[""]);
        Assert.False(Sketch.Catalog().TryGet((string?)null, out _));
        Assert.False(Sketch.Catalog(A()).TryGet("X".AsSpan(), out _));
        Assert.False(Sketch.Catalog(A()).TryGet([], out _));
        Assert.False(Sketch.Catalog(A()).TryGetElement(default, out _));
    }

    [Fact]
    public void What_belongs_to_no_catalog_is_misuse()
    {
        CompetencyStandard foreign = Sketch.Standard("X", Sketch.Task("T1.1", 3, "K01 食品衛生"));
        CompetencyCatalog catalog = Sketch.Catalog(A());
        Assert.Throws<ArgumentException>(() => catalog.KeyOf(foreign));
        Assert.Throws<ArgumentException>(() => catalog.IndexOf(foreign.Tasks[0]));
        Assert.Throws<ArgumentException>(() => catalog.ConceptOf(foreign.Elements[0]));
        Assert.Throws<ArgumentException>(() => catalog.IndexOf(Sketch.Catalog(foreign).Concepts[0]));
    }

    [Fact]
    public void Titles_of_concepts_are_the_most_frequent_spelling_and_of_several_the_first()
    {
        CompetencyStandard x = Sketch.Standard("X", Sketch.Task("T1.1", 3, "S01 會議紀錄", "K01 會議記錄"));
        CompetencyStandard y = Sketch.Standard("Y", Sketch.Task("T1.1", 3, "S09 會議記錄"));
        CompetencyStandard z = Sketch.Standard("Z", Sketch.Task("T1.1", 3, "S05 會議紀錄"));

        Assert.Equal(["knowledge:會議記錄", "skill:會議記錄"], Sketch.Catalog(x, y, z).Concepts.Select(static concept => concept.Id));
        Assert.Equal("會議紀錄", Sketch.Catalog(x, y, z).ConceptOf(y.Elements[0]).Title);
        Assert.Equal("會議紀錄", Sketch.Catalog(x, y).ConceptOf(y.Elements[0]).Title);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Vocabulary_elements_that_no_standard_uses_are_there_too()
    {
        CompetencyVocabulary vocabulary = Sketch.Vocabulary("esco-1", "S1 溝通協調", "S2 從未使用");
        CompetencyCatalog catalog = new CatalogBuilder().Add(A()).AddVocabulary(vocabulary).Build();

        Assert.Equal(3, catalog.Elements.Length);
        Assert.Equal(2, catalog.IndexOf(vocabulary.Elements[1]));
        Assert.Equal("skill:esco-1 S2", catalog.ConceptOf(vocabulary.Elements[1]).Id);
        Assert.True(catalog.TryGetElement(vocabulary.Elements[1].Id, out CompetencyElement? element));
        Assert.Same(vocabulary.Elements[1], element);
        Assert.True(catalog.TryGetVocabulary("esco-1", out _));
    }

    [Fact]
    public void A_vocabulary_read_twice_is_one_and_a_contradicting_one_is_reported()
    {
        CompetencyVocabulary once = Sketch.Vocabulary("esco-1", "S1 溝通協調");
        CompetencyVocabulary again = Sketch.Vocabulary("esco-1", "S1 溝通協調");
        CompetencyVocabulary other = Sketch.Vocabulary("esco-1", "S1 別的", "S2 新的");

        CompetencyCatalog equal = new CatalogBuilder().AddVocabulary(once).AddVocabulary(again).Build();
        Assert.Single(equal.Vocabularies);
        Assert.Single(equal.Elements);
        Assert.Equal(equal.IndexOf(once.Elements[0]), equal.IndexOf(again.Elements[0]));
        Assert.Empty(equal.Diagnostics);

        CompetencyCatalog contradicting = new CatalogBuilder().AddVocabulary(once).AddVocabulary(other).Build();
        Assert.Equal(2, contradicting.Elements.Length);
        Assert.Equal(["CM5005", "CM5004"], contradicting.Diagnostics.Select(static finding => finding.Id));
        Assert.Same(contradicting.ConceptOf(once.Elements[0]), contradicting.ConceptOf(other.Elements[0]));
    }

    [Fact]
    public void Findings_about_vocabularies_say_where_the_other_one_is()
    {
        CompetencyVocabulary[] vocabularies = [Placed("a.json", "S1 溝通協調"), Placed("b.json", "S1 別的")];
        IReadOnlyList<Diagnostic> findings = FindingsOf(vocabularies);
        Assert.Equal(["CM5005", "CM5004"], findings.Select(static finding => finding.Id));
        Assert.All(findings, static finding => Assert.Matches("^[ab]\\.json#/frameworks/0$", finding.Location.ToString()));
        Assert.Equal(
            findings.Select(static finding => finding.ToString()),
            FindingsOf([.. vocabularies.Reverse()]).Select(static finding => finding.ToString()));

        static IReadOnlyList<Diagnostic> FindingsOf(CompetencyVocabulary[] vocabularies)
        {
            CatalogBuilder builder = new();
            Array.ForEach(vocabularies, vocabulary => builder.AddVocabulary(vocabulary));
            return builder.Build().Diagnostics;
        }
    }

    [Fact]
    public void Derived_views_are_made_once()
    {
        CompetencyCatalog catalog = Sketch.Catalog(A());
        object[] views = new object[16];
        Parallel.For(0, views.Length, index => views[index] = catalog.Graph());
        Assert.All(views, view => Assert.Same(views[0], view));
    }

    [Fact]
    public void A_concept_is_general_if_all_its_names_are()
    {
        CompetencyStandard one = Sketch.Standard("X", Sketch.Task("T1.1", 3, "K01 相關法規", "S01 組織", "K03 消防法規", "K04"));
        CompetencyStandard other = Sketch.Standard("Y", Sketch.Task("T1.1", 3, "K01 法規知識", "S01 組織能力"));
        CompetencyCatalog catalog = Sketch.Catalog(one, other);
        Concept organizing = catalog.ConceptOf(one.Element("S01"));

        Assert.Equal(catalog.ConceptOf(other.Element("S01")), organizing);
        Assert.True(catalog.ConceptOf(one.Element("K01")).IsGeneral);
        Assert.False(organizing.IsGeneral);
        Assert.False(catalog.ConceptOf(one.Element("K03")).IsGeneral);
        Assert.False(catalog.ConceptOf(one.Element("K04")).IsGeneral);
        Assert.True(Sketch.Catalog(one).Concepts.Single(static concept => concept.Title == "組織").IsGeneral);
    }

    private static CompetencyVocabulary Placed(string file, string element)
    {
        VocabularyDraft draft = new() { Id = "esco-1", Location = new SourceLocation { File = file, JsonPointer = "/frameworks/0" } };
        draft.Elements.Add(new ElementDraft { Code = element.Split(' ')[0], Kind = ElementKind.Skill, Title = element.Split(' ')[1] });
        return new VocabularyBuilder(new DiagnosticBag()).Build([draft])["esco-1"];
    }
}
