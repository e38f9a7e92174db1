using System.Globalization;
using System.Text;

namespace Competency.Model.Csv.Tests.Roles;

/// <summary>Roles on one side, competencies on the other.</summary>
public sealed class MatrixTests
{
    [Theory]
    [InlineData("Skill,Barista,Manager\nLatte art,3,1\nPlanning,,4\n")]
    [InlineData("技能,Barista,Manager\nLatte art,3,1\nPlanning,-,4\n")]
    [InlineData("Role,Latte art,Planning\nBarista,3,\nManager,1,4\n")]
    [InlineData("職位 Role,Latte art,Planning\nBarista,3,n\nManager,1,4\n")]
    [InlineData("Role,Latte art,Planning\nBarista,★★★☆☆,☆☆☆☆☆\nManager,★,★★★★\n")]
    [InlineData("Skill matrix 2026,,\nSkill,Barista,Manager\nLatte art,3,1\nPlanning,0,4\nTotal,3,5\n")]
    public void Both_directions(string table) => Assert.Equal(
        ["~Barista: Latte art 3", "~Manager: Latte art 1, Planning 4"], Said(Load(table)));

    [Theory]
    [InlineData("x,✓")]
    [InlineData("✓,V")]
    [InlineData("●,●")]
    [InlineData("Yes,y")]
    public void Marks_are_needed_without_a_level(string marks)
    {
        string[] cells = marks.Split(',');
        LoadResult result = Load($"Skill,Barista,Manager\nLatte art,{cells[0]},\nPlanning,,{cells[1]}\n");
        Assert.Equal(["~Barista: Latte art", "~Manager: Planning"], Said(result));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Words_are_levels() => Assert.Equal(
        ["~Barista: Latte art 3", "~Manager: Latte art 1, Planning 2"],
        Said(Load("Skill,Barista,Manager\nLatte art,Advanced,Basic\nPlanning,,Intermediate\n")));

    [Fact]
    public void Codes_and_kinds_stand_beside_competencies()
    {
        LoadResult result = Load("Code,Competency code,Competency,Kind,Barista\nx,K1,Beans,Knowledge,2\ny,S1,Foam,Skill,3\n");
        Assert.Equal(["knowledge K1 2", "skill S1 3"], result.Catalog["~Barista"].Requirements.Select(
            static need => $"{need.Element.Kind} {need.Element.Code} {need.Level}"));
    }

    [Theory]
    [InlineData("Matrix,Latte art,Planning\nBarista,3,1\nManager,1,4\n", "CM6205")]
    [InlineData(",Latte art,Planning\nBarista,3,1\nManager,1,4\n", "CM6205")]
    [InlineData("Name,Latte art,Planning\nAnn,3,1\nBo,1,4\n", "CM6212")]
    [InlineData("員工,Latte art,Planning\nAnn,3,1\nBo,1,4\n", "CM6212")]
    [InlineData("Skill,Barista,Manager\nLatte art,3,1\nPlanning,,\n", "CM6216")]
    [InlineData("Skill,Barista,Manager\nLatte art,3,great\nPlanning,1,1\n", "CM6208")]
    public void What_was_assumed_is_said(string table, string id)
    {
        LoadResult result = Load(table);
        Assert.Equal([id], result.Diagnostics.Select(static finding => finding.Id));
        Assert.Equal(2, result.Catalog.Standards.Length);
    }

    [Theory]
    [InlineData("Skill,Emerging skill\nLatte art,Yes\nPlanning,No\n")]
    [InlineData("Skill,Course stage\nLatte art,Beginner/Intermediate\nPlanning,Advanced\n")]
    [InlineData("Skill,Status\nLatte art,x\nPlanning,\n")]
    [InlineData("No,Skill\n1,Latte art\n2,Planning\n")]
    public void One_column_of_words_or_marks_is_no_role(string table) => Assert.Empty(Load(table).Catalog.Standards);

    [Fact]
    public void The_map_turns_it() => Assert.Equal(
        ["~Latte art: Barista 3, Manager 1", "~Planning: Manager 4"],
        Said(new CatalogLoader()
            .AddCsv(CsvReadingOptions.Default with { ColumnMap = CsvReadingOptions.Default.ColumnMap.Add("Matrix", "competency") })
            .Load(new DocumentContent("t.csv", "Matrix,Latte art,Planning\nBarista,3,\nManager,1,4\n"u8.ToArray()))));

    [Fact]
    public void A_wide_matrix_is_read_whole()
    {
        const int Columns = 10_000;
        StringBuilder table = new("Skill");
        for (int column = 0; column < Columns; column++)
        {
            table.Append(CultureInfo.InvariantCulture, $",Role {column}");
        }

        table.Append("\nLatte art").Insert(table.Length, ",3", Columns).Append('\n');
        LoadResult result = Load(table.ToString());
        Assert.Equal(Columns, result.Catalog.Standards.Length);
        Assert.All(result.Catalog.Standards, static role => Assert.Equal(3, Assert.Single(role.Requirements).Level?.Value));
    }

    private static LoadResult Load(string table) =>
        new CatalogLoader().AddCsv().Load(new DocumentContent("t.csv", Encoding.UTF8.GetBytes(table)));

    private static IEnumerable<string> Said(LoadResult result) => result.Catalog.Standards.Select(static standard =>
        $"{standard.Code}: {string.Join(", ", standard.Requirements.Select(static need => $"{need.Element.Title} {need.Level}".Trim()))}");
}
