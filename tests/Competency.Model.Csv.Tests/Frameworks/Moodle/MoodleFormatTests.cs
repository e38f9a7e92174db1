namespace Competency.Model.Csv.Tests.Frameworks.Moodle;

public sealed class MoodleFormatTests
{
    private const string Head =
        "\"Parent ID number\",\"ID number\",\"Short name\",Description,\"Description format\",\"Scale values\",\"Scale configuration\","
        + "\"Rule type (optional)\",\"Rule outcome (optional)\",\"Rule config (optional)\",\"Cross-referenced competency ID numbers\","
        + "\"Exported ID (optional)\",\"Is framework\",Taxonomy\n";

    private const string Framework =
        ",CAFE,Coffee bar,\"<p>Bar work</p>\",1,\"Not yet competent,Competent\","
        + "\"[{\"\"scaleid\"\":\"\"2\"\"},{\"\"id\"\":1,\"\"proficient\"\":1}]\",,,,,,1,\"competency,skill\"\n";

    [Fact]
    public void Competencies_have_their_parents()
    {
        LoadResult result = Load(Framework + "C1,C1.1,Dose,,,,,,,,,,,\n,C1,Espresso,,,,,,,,,,,\n,C2,Milk,,,,,,,,,,,\n");

        CompetencyVocabulary vocabulary = Assert.Single(result.Catalog.Vocabularies);
        Assert.Equal(("CAFE", "Coffee bar"), (vocabulary.Id, vocabulary.Title));
        Assert.Equal(new LevelScale("Not yet competent, Competent", 1, 2, WholeNumbers: true), Assert.Single(vocabulary.LevelScales));
        Assert.Equal(["C1.1 Dose < C1", "C1 Espresso", "C2 Milk"], result.Lines());
        Assert.Empty(result.Findings());
    }

    [Theory]
    [InlineData("Parent id number,Id number,Shortname,Is framework")]
    [InlineData("PARENT ID NUMBER,ID_number,short name,is framework")]
    [InlineData("Parent ID,ID number,Short name,Is framework")]
    public void Headings_are_known_in_other_spellings(string head) =>
        Assert.Equal(["C1 Espresso < F0"], Load("F0,C1,Espresso,\n", head + "\n").Lines());

    [Fact]
    public void Taxonomies_of_skills_give_a_kind_to_their_depth()
    {
        LoadResult result = Load(Framework + ",C1,Espresso,,,,,,,,,,,\nC1,C1.1,Dose,,,,,,,,,,,\nC1.1,C1.1.1,Tamp,,,,,,,,,,,\n");

        Assert.Equal(
            ["skill C1.1", "skill C1.1.1", "unspecified C1"],
            result.Catalog.Vocabularies[0].Elements.Select(static element => $"{element.Kind} {element.Code}"));
    }

    [Fact]
    public void A_parent_that_is_not_listed_is_said_once_and_kept()
    {
        LoadResult result = Load(Framework + "X9,C1,Espresso,,,,,,,,,,,\nX9,C2,Milk,,,,,,,,,,,\n");

        Assert.Equal(["C1 Espresso < X9", "C2 Milk < X9"], result.Lines());
        Assert.StartsWith(
            "'X9' is the parent of 2 competency(ies), the first of them 'C1'",
            Assert.Single(result.Diagnostics, static finding => finding.Id == "CM6301").Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_framework_itself_is_no_parent() =>
        Assert.Equal(["C1 Espresso"], Load(Framework + "CAFE,C1,Espresso,,,,,,,,,,,\n").Lines());

    [Fact]
    public void What_has_no_place_is_one_line()
    {
        LoadResult result = Load(Framework + ",C1,Espresso,,1,,,1,2,null,C2,11,,\n,C2,Milk,,1,,,,0,null,,12,,\n");

        Assert.Equal(
            "The model has no property for some fields, which were left out: Scale configuration (1), Description of the framework (1), "
            + "Rule type (optional) (1), Rule outcome (optional) (1), "
            + "Exported ID (optional) (2). Keep the file if you need them.",
            Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public void Cross_references_are_relations()
    {
        LoadResult result = Load(Framework + ",C1,Espresso,,,,,,,,\"C2,a%2Cb\",,,\n,C2,Milk,,,,,,,,,,,\n");

        Assert.Equal(
            ["related C2", "related a,b"],
            result.Catalog.Vocabularies[0].Elements[0].Relations.Select(static relation => relation.ToString()));
        Assert.Empty(result.Findings());
    }

    [Theory]
    [InlineData("<p>Pull a shot, and clean</p>", "1", "Pull a shot, and clean", false)]
    [InlineData("<p>One<br>two &amp; three</p>\n<p>four</p>", "1", "One\ntwo & three\nfour", false)]
    [InlineData("<ul><li>one</li><li><b>two</b></li></ul>", "1", "one\ntwo", true)]
    [InlineData("a < b & c", "1", "a < b & c", false)]
    [InlineData("<script>alert(1)</script>text", "1", "text", true)]
    [InlineData("<p>kept</p>", "2", "<p>kept</p>", false)]
    public void Descriptions_are_plain_text(string html, string format, string expected, bool isSaid)
    {
        LoadResult result = Load(Framework + $",C1,Espresso,\"{html}\",{format},,,,,,,,,\n");

        Assert.Equal(expected, result.Catalog.Vocabularies[0].Elements[0].Description);
        Assert.Equal(isSaid ? ["CM6306"] : [], result.Findings());
    }

    [Fact]
    public void Without_a_row_of_the_framework_the_file_names_it()
    {
        LoadResult result = Load(",C1,Espresso,,,,,,,,,,,\n");

        Assert.Equal("framework", Assert.Single(result.Catalog.Vocabularies).Id);
        Assert.Equal(["CM6305"], result.Findings());
    }

    [Fact]
    public void Each_row_of_a_framework_begins_one()
    {
        LoadResult result = Load(
            Framework + ",C1,Espresso,,,,,,,,,,,\n"
            + Framework.Replace("CAFE", "TEA", StringComparison.Ordinal) + ",C1,Green,,,,,,,,,,,\n");

        Assert.Equal(["CAFE", "TEA"], result.Catalog.Vocabularies.Select(static vocabulary => vocabulary.Id));
    }

    [Fact]
    public void Each_file_of_a_folder_is_read()
    {
        LoadResult result = FrameworkFolder.Load(
            "moodle",
            ("a.csv", Head + Framework + ",C1,Espresso,,,,,,,,,,,\n"),
            ("b.csv", Head + Framework.Replace("CAFE", "TEA", StringComparison.Ordinal) + ",C1,Green,,,,,,,,,,,\n"));

        Assert.Equal(["CAFE", "TEA"], result.Catalog.Vocabularies.Select(static vocabulary => vocabulary.Id));
        Assert.Empty(result.Findings());
    }

    [Fact]
    public void A_repeated_id_is_said()
    {
        LoadResult result = Load(Framework + ",C1,Espresso,,,,,,,,,,,\n,C1,Milk,,,,,,,,,,,\n");

        Assert.Equal(["C1 Espresso"], result.Lines());
        Assert.Equal(["CM6020"], result.Findings());
    }

    [Fact]
    public void A_long_name_is_written_whole_and_said()
    {
        using MemoryStream stream = new();
        CompetencyVocabulary vocabulary = Sketch.Vocabulary("v", "K1 " + new string('x', 101));

        Assert.Equal("CM6311", Assert.Single(VocabularyFile.WriteMoodle(stream, vocabulary)).Id);
    }

    [Fact]
    public void The_published_framework_is_read_and_written_again()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("published", "moodle", "oecd-14col.csv"));

        CompetencyVocabulary vocabulary = Assert.Single(result.Catalog.Vocabularies);
        Assert.Equal(("OECD-CORE", 64), (vocabulary.Id, vocabulary.Elements.Length));
        Assert.Equal("CM6300", Assert.Single(result.Diagnostics).Id);
        Assert.Contains("level-1 Level 1 < levels", result.Lines());
    }

    private static LoadResult Load(string rows, string head = Head) => FrameworkFolder.Load("moodle", ("framework.csv", head + rows));
}
