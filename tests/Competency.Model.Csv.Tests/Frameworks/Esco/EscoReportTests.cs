namespace Competency.Model.Csv.Tests.Frameworks.Esco;

/// <summary>What users reported of ESCO, and neighbors of it.</summary>
public sealed class EscoReportTests
{
    private const string Occupation = "http://data.europa.eu/esco/occupation/";

    private const string Skills =
        "conceptUri,skillType,preferredLabel,altLabels,description\n" +
        "urn:s1,skill/competence,bake,,\nurn:s2,knowledge,hygiene,,\n";

    private const string Occupations = "conceptUri,iscoGroup,preferredLabel,altLabels,description,code\nurn:o1,7512,baker,,,7512.1\n";
    private const string Relations =
        "occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel\n" +
        "urn:o1,baker,essential,skill/competence,urn:s1,bake\nurn:o2,miller,Optional,Knowledge,urn:s2,hygiene\n";

    [Fact]
    public void Codes_that_lost_their_zero_are_repaired()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("reports", "07-esco-isco-leading-zero"));
        Assert.Equal(["0110", "0110.1"], Codes(result, Occupation + "o2"));
        Assert.Equal(["5132", "5132.1"], Codes(result, Occupation + "o1"));
        Assert.StartsWith("2 code(s) had lost their leading zero", Finding(result, "CM6118").Message, StringComparison.Ordinal);
        Assert.Equal(
            RequirementStrength.Essential,
            result.Catalog[Occupation + "o1"].Requirements.Single(static need => need.Element.Title == "greet guests").Strength);
    }

    [Theory]
    [InlineData("110", "110.1", "0110", "0110.1")]
    [InlineData("110.0", "0110.1", "0110", "0110.1")]
    [InlineData("210", "210.1.2", "0210", "0210.1.2")]
    [InlineData("310", "310", "0310", "0310")]
    [InlineData("0310", "0310.1", "0310", "0310.1")]
    [InlineData("265", "265.1", "265", "265.1")] // a minor group, not a group without its zero
    [InlineData("1101", "1101.1", "1101", "1101.1")]
    public void Groups_of_the_armed_forces_begin_with_a_zero(string group, string code, string readGroup, string readCode)
    {
        string occupations = Occupations
            .Replace("7512,", group + ",", StringComparison.Ordinal)
            .Replace("7512.1", code, StringComparison.Ordinal);
        LoadResult result = FrameworkFolder.Load("esco", ("occupations_en.csv", occupations));
        Assert.Equal([readGroup, readCode], Codes(result, "urn:o1"));
        Assert.Equal(
            (group, code) == (readGroup, readCode) ? 0 : 1, result.Diagnostics.Count(static finding => finding.Id == "CM6118"));
    }

    [Fact]
    public void Further_languages_are_labels_and_each_table_is_named_once()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("reports", "09-esco-two-languages"));
        CompetencyStandard baristas = result.Catalog[Occupation + "o1"];
        Assert.Equal(("barista", "en"), (baristas.Title, baristas.Language));
        Assert.Equal(["Barista"], baristas.Notes.Single(static note => note.Heading == "Label (de)").Lines);
        Assert.Equal(
            ["de Heißgetränke zubereiten", "en prepare hot drinks"],
            baristas.Requirements[0].Element.Labels.Select(static label => $"{label.Key} {label.Value}"));
        Assert.Equal(
            ["occupationSkillRelations_de.csv", "occupations_de.csv", "skills_de.csv"],
            result.Diagnostics.Where(static finding => finding.Id == "CM6117")
                .Select(static finding => Path.GetFileName(finding.Location.File)!));
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Id == "CM6100");
    }

    /// <summary>Languages of one release are one catalog, wherever their folders are and in whatever order they come.</summary>
    [Theory]
    [InlineData("esco/skills_en.csv", "esco/occupations_en.csv", "esco/skills_de.csv", "esco/occupations_de.csv")]
    [InlineData("esco/en/skills_en.csv", "esco/en/occupations_en.csv", "esco/de/skills_de.csv", "esco/de/occupations_de.csv")]
    [InlineData("esco/de/skills.csv", "esco/de/occupations.csv", "esco/en/skills.csv", "esco/en/occupations.csv", true)]
    [InlineData("a/skills_en.csv", "a/occupations_en.csv", "b/c/skills_de.csv", "b/c/occupations_de.csv")]
    [InlineData("x - en - csv/s.csv", "x - en - csv/o.csv", "x - de - csv/s.csv", "x - de - csv/o.csv")]
    public void Languages_of_one_release_are_one_catalog(
        string skills, string occupations, string german, string germanJobs, bool isTurned = false)
    {
        (string, string)[] files =
        [
            (isTurned ? german : skills, Skills),
            (isTurned ? germanJobs : occupations, Occupations),
            (isTurned ? skills : german, Skills.Replace("bake,,", "backen,\"Brot backen\nhygiene\",", StringComparison.Ordinal)),
            (isTurned ? occupations : germanJobs, Occupations.Replace("baker,,", "Bäcker,Bäckerin,", StringComparison.Ordinal)),
        ];
        DocumentContent[] contents =
            [.. files.Select(static file => new DocumentContent(file.Item1, System.Text.Encoding.UTF8.GetBytes(file.Item2)))];
        LoadResult result = new CatalogLoader().AddCsv().Load(contents);
        CompetencyVocabulary vocabulary = Assert.Single(result.Catalog.Vocabularies);
        CompetencyElement bake = vocabulary.Elements.Single(static element => element.Code?.Text == "urn:s1");
        Assert.Equal(("bake", "en"), (bake.Title, vocabulary.Language));
        Assert.Equal(["de=backen", "en=bake"], bake.Labels.Select(static label => $"{label.Key}={label.Value}"));
        Assert.Equal(["Brot backen", "hygiene"], bake.AlternateTitles);
        Assert.Equal("baker", Assert.Single(result.Catalog.Standards).Title);
        Assert.Equal(
            ["Label (de): Bäcker", "Alternative labels (de): Bäckerin"],
            result.Catalog.Standards[0].Notes.Select(static note => $"{note.Heading}: {string.Join('|', note.Lines)}"));
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Id is "CM5002" or "CM5004" or "CM6100");
        Assert.Equal(result.Catalog.Id, new CatalogLoader().AddCsv().Load([.. contents.Reverse()]).Catalog.Id);
    }

    [Theory]
    [InlineData("v1.1.1/en/skills_en.csv", "v1.2.0/de/skills_de.csv", 2)] // two releases
    [InlineData("v1.1.1/en/skills_en.csv", "v1.1.1/de/skills_de.csv", 1)]
    [InlineData("a/skills_en.csv", "b/skills_en.csv", 1)] // one language twice is one vocabulary, read from two documents
    public void Releases_are_not_joined(string first, string second, int vocabularies)
    {
        LoadResult result = FrameworkFolder.Load("esco", (first, Skills), (second, Skills));
        Assert.Equal(vocabularies, result.Catalog.Vocabularies.Length);
        Assert.Equal(
            first.StartsWith("v1.1.1", StringComparison.Ordinal) && vocabularies == 1 ? 1 : 0,
            result.Diagnostics.Count(static finding => finding.Id == "CM6117"));
    }

    [Theory]
    [InlineData("skills_de.csv", "occupations_de.csv", "de")]
    [InlineData("skills_uk.csv", "occupations_uk.csv", "uk")]
    [InlineData("skills-FR.csv", "occupations-FR.csv", "fr")]
    [InlineData("skills_ar (1).csv", "occupations_ar.csv", "ar")]
    [InlineData("skills.csv", "occupations.csv", null)]
    public void A_release_in_any_language_is_read(string skills, string occupations, string? language)
    {
        LoadResult result = FrameworkFolder.Load("esco-1.2", (skills, Skills), (occupations, Occupations));
        Assert.Equal((language, language), (result.Catalog["urn:o1"].Language, result.Catalog["urn:o1"].Vocabulary!.Language));
        Assert.Empty(result.Diagnostics.Where(static finding => finding.Id is "CM6117" or "CM6100"));
    }

    [Fact]
    public void The_language_of_most_tables_is_read()
    {
        LoadResult result = FrameworkFolder.Load(
            "esco-1.2",
            ("skills_en.csv", Skills),
            ("skills_fr.csv", Skills.Replace("bake", "cuire", StringComparison.Ordinal)),
            ("occupations_fr.csv", Occupations),
            ("occupationSkillRelations_fr.csv", Relations));
        CompetencyElement skill = result.Catalog["urn:o1"].Requirements.Single().Element;
        Assert.Equal(("cuire", "bake"), (skill.Title, skill.Labels["en"]));
    }

    [Fact]
    public void Two_tables_of_one_language_are_still_a_repetition()
    {
        LoadResult result = FrameworkFolder.Load(
            "esco-1.2", ("skills_en.csv", Skills), ("skills_en (1).csv", Skills), ("occupations_en.csv", Occupations));
        Assert.EndsWith("skills_en (1).csv", Finding(result, "CM6100").Location.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_of_relations_name_what_no_table_lists()
    {
        LoadResult noOccupations =
            new CatalogLoader().AddCsv().Load(SharedData.Require("reports", "11-esco-tables-missing", "no-occupations"));
        Assert.Equal("barista", noOccupations.Catalog[Occupation + "o1"].Title);
        Assert.Equal(
            ["CM6019"],
            noOccupations.Diagnostics.Select(static finding => finding.Id).Where(static id => id is "CM6019" or "CM6101" or "CM3003"));

        LoadResult noSkills = new CatalogLoader().AddCsv().Load(SharedData.Require("reports", "11-esco-tables-missing", "no-skills"));
        Assert.Equal(
            ["skill prepare hot drinks", "knowledge coffee characteristics", "skill greet guests"],
            noSkills.Catalog[Occupation + "o1"].Requirements.Select(static need => $"{need.Element.Kind} {need.Element.Title}"));
        Assert.DoesNotContain(noSkills.Diagnostics, static finding => finding.Id is "CM3036" or "CM6119");
    }

    [Fact]
    public void Relations_alone_are_roles_with_titles()
    {
        LoadResult result = FrameworkFolder.Load("esco-1.2", ("occupationSkillRelations_en.csv", Relations));
        Assert.Equal(["baker", "miller"], result.Catalog.Standards.Select(static standard => standard.Title));
        Assert.Equal(
            [(RequirementStrength.Optional, "knowledge")],
            result.Catalog["urn:o2"].Requirements.Select(static need => (need.Strength, need.Element.Kind.Id)));
        Assert.Equal(2, result.Diagnostics.Count(static finding => finding.Id == "CM6019"));
    }

    [Fact]
    public void A_skill_that_its_table_does_not_list_is_named_and_keeps_its_label()
    {
        LoadResult result = FrameworkFolder.Load(
            "esco-1.2",
            ("skills_en.csv", Skills),
            ("occupations_en.csv", Occupations),
            ("occupationSkillRelations_en.csv", Relations + "urn:o1,baker,ESSENTIAL,skill/competence,urn:s9,knead\n"));
        Assert.Equal("knead", result.Catalog["urn:o1"].Requirements[1].Element.Title);
        Assert.Contains("urn:s9", Finding(result, "CM6119").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_unpacked_archive_holds_besides_is_passed_over()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("reports", "14-macosx-zip-leftovers"));
        Assert.Equal("esco-1.2.1", result.Catalog[Occupation + "o1"].Framework);
        Assert.Equal("expect.md", Path.GetFileName(Finding(result, "CM1002").Location.File));
    }

    private static IEnumerable<string?> Codes(LoadResult result, string code) =>
        result.Catalog[code].Classifications.Select(static entry => entry.Code);

    private static Diagnostic Finding(LoadResult result, string id) => Assert.Single(result.Diagnostics, finding => finding.Id == id);
}
