using Competency.Model.Formats;

namespace Competency.Model.Csv.Tests.Frameworks.Esco;

/// <summary>Each oddity of ESCO in a release of our own.</summary>
public sealed class EscoFormatTests
{
    private const string Skills = """
        conceptType,conceptUri,skillType,preferredLabel,altLabels,description
        KnowledgeSkillCompetence,urn:s1,skill/competence,  bake bread ,"bake loaves
        bake bread
        make bread",Baking.
        KnowledgeSkillCompetence,urn:s2,knowledge,food hygiene,,
        KnowledgeSkillCompetence,urn:s3,,mystery,,
        KnowledgeSkillCompetence,urn:s2,knowledge,food hygiene,,
        """;

    private const string Occupations = """
        conceptUri,iscoGroup,preferredLabel,altLabels,description,code
        urn:o1,7512,baker,"bread maker
        baker",Bakes.,7512.1
        """;

    private const string Relations = """
        occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel
        urn:o1,baker,optional,skill/competence,urn:s1,bake bread
        urn:o1,baker,essential,skill/competence,urn:s1,bake bread
        urn:o1,baker,optional,knowledge,urn:s2,food hygiene
        urn:o1,baker,optional,knowledge,urn:s2,food hygiene
        urn:gone,,essential,knowledge,urn:s2,food hygiene
        """;

    private const string Broader = """
        conceptType,conceptUri,conceptLabel,broaderType,broaderUri,broaderLabel
        KnowledgeSkillCompetence,urn:s1,,KnowledgeSkillCompetence,urn:s2,
        KnowledgeSkillCompetence,urn:s1,,SkillGroup,urn:g1,
        SkillGroup,urn:g2,,SkillGroup,urn:g1,
        """;

    private readonly LoadResult _result = FrameworkFolder.Load(
        "esco",
        ("skills_en.csv", Skills),
        ("occupations_en.csv", Occupations),
        ("occupationSkillRelations_en.csv", Relations),
        ("broaderRelationsSkillPillar_en.csv", Broader));

    [Fact]
    public void A_release_without_a_version_in_its_folder_is_Esco() => Assert.Equal("esco", _result.Catalog["urn:o1"].Vocabulary!.Id);

    [Fact]
    public void Labels_are_trimmed_and_alternates_are_lines()
    {
        CompetencyElement skill = Element("urn:s1");
        Assert.Equal("bake bread", skill.Title);
        Assert.Equal(["bake loaves", "make bread"], skill.AlternateTitles);
        Assert.Equal(["urn:s2", "urn:g1"], skill.Broader.Select(static code => code.Text));
        Assert.Equal(["bread maker"], _result.Catalog["urn:o1"].Notes.Single().Lines);
    }

    [Fact]
    public void A_blank_type_is_an_unspecified_kind()
    {
        Assert.Equal(ElementKind.Unspecified, Element("urn:s3").Kind);
        SourceLocation location = Finding("CM6102").Location;
        Assert.Equal((3, "skillType"), (location.Row, location.ColumnName));
    }

    [Fact]
    public void An_occupation_that_is_not_listed_is_a_standard_without_title()
    {
        Assert.Equal("", _result.Catalog["urn:gone"].Title);
        Assert.Equal(5, Finding("CM6101").Location.Row);
    }

    [Fact]
    public void Of_two_strengths_the_stronger_is_kept()
    {
        Assert.Equal(
            [RequirementStrength.Essential, RequirementStrength.Optional],
            _result.Catalog["urn:o1"].Requirements.Select(static requirement => requirement.Strength));
        Assert.Equal(2, Finding("CM6104").Location.Row);
        Assert.Equal(4, Finding("CM6103").Location.Row);
    }

    [Fact]
    public void A_uri_that_is_repeated_is_read_once() => Assert.Equal(4, Finding("CM6020").Location.Row);

    [Fact]
    public void Rows_add_up()
    {
        TableRows relations = _result.Files.Single(static file => file.Name.Contains("Relations_", StringComparison.Ordinal)).Rows!;
        Assert.Equal((5, 3, 2), (relations.Read, relations.InStandards, relations.Reported));
    }

    [Fact]
    public void Another_language_beside_English_is_named()
    {
        LoadResult result = FrameworkFolder.Load(
            "esco-1.2", ("skills_de.csv", Skills), ("skills_en.csv", Skills), ("occupations_en.csv", Occupations));
        Assert.EndsWith(
            "skills_de.csv", result.Diagnostics.Single(static finding => finding.Id == "CM6117").Location.File, StringComparison.Ordinal);
        Assert.Equal("esco-1.2", result.Catalog["urn:o1"].Framework);
        Assert.Contains(result.Diagnostics, static finding => finding.Id == "CM6019");
    }

    private CompetencyElement Element(string code) => _result.Catalog["urn:o1"].Vocabulary![Codes.ElementCode.Parse(code, null)];

    private Diagnostic Finding(string id) => Assert.Single(_result.Diagnostics, finding => finding.Id == id);
}
