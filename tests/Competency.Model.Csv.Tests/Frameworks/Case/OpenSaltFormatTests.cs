namespace Competency.Model.Csv.Tests.Frameworks.Case;

public sealed class OpenSaltFormatTests
{
    [Theory]
    [InlineData("Identifier,fullStatement,Human Coding Scheme,Is Child Of")]
    [InlineData("identifier,Full Statement,humanCodingScheme,isChildOf")]
    [InlineData("Identifier,fullStatement,HumanCodingScheme,parentIdentifier")]
    public void Parents_are_identifiers_or_codes(string head)
    {
        LoadResult result = Load(head + "\naaaa-2,Steam milk,C1.1,aaaa-1\naaaa-1,Prepare drinks,C1,\naaaa-3,Clean,C2,zzzz-9\naaaa-4,Wipe,C2.1,C2\n");

        Assert.Equal(["C1 Prepare drinks", "C1.1 Steam milk < C1", "C2 Clean < zzzz-9", "C2.1 Wipe < C2"], result.Lines().Order());
        Assert.Equal(["CM6301"], result.Findings());
    }

    [Fact]
    public void A_cell_may_name_several_parents() => Assert.Equal(
        ["C1 A", "C2 B", "C3 C < C1, C2"],
        Load("Identifier,fullStatement,Human Coding Scheme,Is Child Of\n1,A,C1,\n2,B,C2,\n3,C,C3,1|2\n").Lines());

    [Fact]
    public void Rows_above_describe_the_document()
    {
        LoadResult result = Load("#identifier,d1\n#title,課程\n#version,2.0\nIdentifier,fullStatement,humanCodingScheme\n1,A,C1\n");

        CompetencyVocabulary vocabulary = Assert.Single(result.Catalog.Vocabularies);
        Assert.Equal(("d1", "課程", "2.0"), (vocabulary.Id, vocabulary.Title, vocabulary.Version));
    }

    [Fact]
    public void What_a_table_has_no_place_for_is_said()
    {
        using MemoryStream stream = new();

        string message = Assert.Single(VocabularyFile.WriteOpenSalt(stream, Sketch.Vocabulary("v", "K1 a"))).Message;

        Assert.Contains("id of the vocabulary (1)", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sample_case.csv", 10)]
    [InlineData("children.csv", 4)]
    public void Published_tables_are_read(string file, int items)
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("published", "opensalt", file));

        Assert.Equal(items, Assert.Single(result.Catalog.Vocabularies).Elements.Length);
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity != DiagnosticSeverity.Info);
    }

    private static LoadResult Load(string table) => FrameworkFolder.Load("salt", ("a.csv", table));
}
