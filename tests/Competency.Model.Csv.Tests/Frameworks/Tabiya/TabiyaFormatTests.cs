using Competency.Model.Formats;

namespace Competency.Model.Csv.Tests.Frameworks.Tabiya;

public sealed class TabiyaFormatTests
{
    private const string Occupations =
        "ORIGINURI,ID,UUIDHISTORY,ISCOGROUPCODE,CODE,PREFERREDLABEL,ALTLABELS,DESCRIPTION,OCCUPATIONTYPE\n"
        + "http://o1,64a1,u1,5132,5132.1,barista,coffee maker,d,escooccupation\n";

    private const string Skills =
        "SKILLTYPE,ID,UUIDHISTORY,PREFERREDLABEL,ALTLABELS,DESCRIPTION\n"
        + "skill/competence,64b1,\"new\nold\",prepare hot drinks,,d\nknowledge,64b2,u3,coffee,,d\n,64b3,u4,odd,,d\n";

    private const string Relations = "OCCUPATIONTYPE,OCCUPATIONID,RELATIONTYPE,SKILLID,SIGNALLINGVALUE,SIGNALLINGVALUELABEL\n";

    [Fact]
    public void Occupations_need_skills_by_the_ids_of_the_export()
    {
        LoadResult result = Load(Relations + "escooccupation,64a1,essential,64b1,,\nescooccupation,64a1,optional,64b2,,\n");

        CompetencyStandard barista = Assert.Single(result.Catalog.Standards);
        Assert.Equal(("u1", "barista"), (barista.Code.Text, barista.Title));
        Assert.Equal(
            ["Essential skill old prepare hot drinks", "Optional knowledge u3 coffee"],
            barista.Requirements.Select(static need => $"{need.Strength} {need.Element.Kind} {need.Element.Code} {need.Element.Title}"));
        Assert.Equal(["isco-08 5132", "esco 5132.1", "origin http://o1"], barista.Classifications.Select(
            static each => $"{each.Scheme} {each.Code}"));
        Assert.Equal(["CM6307"], result.Findings());
    }

    [Fact]
    public void A_signalling_value_is_the_importance()
    {
        LoadResult result = Load(Relations + "localoccupation,64a1,,64b1,11,high\n");

        Assert.Equal(11, Assert.Single(Assert.Single(result.Catalog.Standards).Requirements).Weight);
        Assert.Equal("tabiya-signalling-value", result.Catalog.Standards[0].ImportanceScale?.Id);
    }

    [Fact]
    public void Groups_and_hierarchies_are_kept_and_other_relations_said()
    {
        LoadResult result = Load(
            Relations,
            ("skill_groups.csv", "ID,UUIDHISTORY,CODE,PREFERREDLABEL\ng1,ug,S1,drinks\n"),
            ("skill_hierarchy.csv", "PARENTOBJECTTYPE,PARENTID,CHILDID,CHILDOBJECTTYPE\nskillgroup,g1,64b1,skill\n"),
            ("occupation_hierarchy.csv", "PARENTOBJECTTYPE,PARENTID,CHILDID,CHILDOBJECTTYPE\niscogroup,x,64a1,escooccupation\n"),
            ("skill_to_skill_relations.csv", "REQUIRINGID,RELATIONTYPE,REQUIREDID\n64b1,essential,64b2\n"),
            ("model_info.csv", "UUIDHISTORY,NAME,LOCALE,VERSION\nm1,Our model,EN,v1\n"));

        CompetencyVocabulary vocabulary = Assert.Single(result.Catalog.Vocabularies);
        Assert.Equal(("tabiya-v1", "Our model", "en"), (vocabulary.Id, vocabulary.Title, vocabulary.Language));
        Assert.Contains("old prepare hot drinks < ug", result.Lines());
        Assert.Contains(vocabulary.Elements, static element => element is { Kind.Id: "skill-group", Title: "drinks" });
        Assert.Contains(
            "skills that essential require others (1), occupations below others (1)",
            Assert.Single(result.Diagnostics, static finding => finding.Id == "CM6302").Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_relation_to_an_unknown_skill_is_said()
    {
        LoadResult result = Load(Relations + "escooccupation,64a1,essential,x,,\n");

        Assert.Contains("CM6017", result.Findings());
    }

    [Fact]
    public void The_published_model_is_read()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("published", "tabiya", "sample"));

        Assert.Equal(3015, result.Catalog.Standards.Length);
        Assert.Equal(8679, result.Catalog.Standards.Sum(static standard => standard.Requirements.Length));
        Assert.Equal(1640, Assert.Single(result.Catalog.Vocabularies).Elements.Length);
        Assert.All(result.Files.Select(static file => file.Rows).OfType<TableRows>(), static rows =>
            Assert.Equal(rows.Read, rows.InStandards + rows.Reported));
    }

    /// <summary>Ids and the order of columns differ between exports; what was there before keeps its identity.</summary>
    [Fact]
    public void Identities_last_from_version_to_version()
    {
        string[] old = CodesOf("v0");
        string[] later = CodesOf("v1");

        Assert.True(old.Intersect(later, StringComparer.Ordinal).Count() > later.Length / 2);
    }

    private static string[] CodesOf(string version) =>
    [
        .. new CatalogLoader().AddCsv().Load(SharedData.Require("published", "tabiya", "modeldiff", version))
            .Catalog.Vocabularies[0].Elements.Select(static element => element.Code!.Value.Text),
    ];

    private static LoadResult Load(string relations, params (string Name, string Text)[] others) => FrameworkFolder.Load(
        "tabiya",
        [("occupations.csv", Occupations), ("skills.csv", Skills), ("occupation_to_skill_relations.csv", relations), .. others]);
}
