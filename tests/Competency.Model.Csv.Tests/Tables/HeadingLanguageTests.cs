using Competency.Model.Csv.Icap;
using Competency.Model.Csv.Roles;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Tests.Tables;

/// <summary>Advice names columns in the language in which the table is headed.</summary>
public sealed class HeadingLanguageTests
{
    private const string English = "standard code,standard name,task,level,knowledge\nX1,Barista,T1.1 Brew,2,K01 Beans\n";
    private const string Chinese = "職能基準代碼,職能基準名稱,工作任務,職能級別,知識\nX1,咖啡師,T1.1 沖煮,2,K01 咖啡豆\n";

    // The English names stand in a list beside that of the columns.
    [Fact]
    public void A_column_is_known_by_the_names_that_messages_give_it() =>
        Assert.All(Enum.GetValues<IcapColumn>(), static column => Assert.All(
            new[] { true, false },
            isEnglish => Assert.Equal(column, IcapColumnNames.ColumnOf(IcapColumnNames.NameOf(column, isEnglish)))));

    [Theory]
    [InlineData("Role,Skill", true)]
    [InlineData("職位,技能", false)]
    [InlineData("Role,Skill,等級", true)]
    [InlineData("Skill,技能", false)]
    [InlineData("Skill 技能", false)]
    [InlineData("1,2", true)]
    [InlineData("", true)]
    public void Most_headings_decide(string names, bool isEnglish) =>
        Assert.Equal(isEnglish, HeadingLanguage.IsEnglish(names.Split(',')));

    [Theory]
    [InlineData(English, "'duty' 'output' 'indicator' 'skills'")]
    [InlineData(Chinese, "'主要職責' '工作產出' '行為指標' '職能內涵(S=skills技能)'")]
    public void A_missing_column_is_named_as_its_neighbors_are(string table, string names) => Assert.Equal(
        names,
        string.Join(' ', Found(table, "CM6009").Select(static message => message.Split(" column ")[1].Split(';')[0])));

    [Theory]
    [InlineData("standard code,standard name,task,indicater\nX1,Barista,T1.1 Brew,2\n", "Did you mean indicator?")]
    [InlineData("Role,Skill,Level,Kimd\nBarista,Latte art,2,x\n", "Did you mean kind?")]
    [InlineData("職能基準代碼,職能基準名稱,工作任務,行為指摽\nX1,咖啡師,T1.1 沖煮,2\n", "Did you mean 行為指標?")]
    public void The_nearest_name_is_in_the_language_of_the_table(string table, string hint) =>
        Assert.EndsWith(hint, Assert.Single(Found(table, "CM6010")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Role,Competency\nBarista,Latte art\n", "add a column 'kind' with one of these: Knowledge, Skill, Attitude, Ability.")]
    [InlineData("職位,職能\n咖啡師,拉花\n", "add a column '類別' with one of these: 知識、技能、態度、能力.")]
    public void A_column_to_add_has_a_name_that_the_reader_writes(string table, string advice) =>
        Assert.EndsWith(advice, Assert.Single(Found(table, "CM6200")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Matrix,Latte art,Planning\nBarista,3,1\nManager,1,4\n", "name the first column 'skill'")]
    [InlineData("矩陣,拉花,排班\n咖啡師,3,1\n店長,1,4\n", "name the first column '技能'")]
    public void The_side_of_a_matrix_has_a_name_that_the_reader_writes(string table, string advice) =>
        Assert.Contains(advice, Assert.Single(Found(table, "CM6205")), StringComparison.Ordinal);

    /// <summary>Cells say where they are by the heading that stands there, and not by that of another language.</summary>
    [Fact]
    public void A_cell_is_in_the_column_that_the_table_has()
    {
        string table = English.Replace("K01 Beans", "\"S01 Cups\nK2 Beans\"", StringComparison.Ordinal);

        string message = Assert.Single(Found(table, "CM2012"));
        Assert.StartsWith("S01 is in column knowledge, but its letter means skill;", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_name_in_messages_is_known_in_both_languages()
    {
        foreach (bool isEnglish in new[] { true, false })
        {
            Assert.All(Enum.GetValues<IcapColumn>(), column =>
                Assert.Equal(column, IcapColumnNames.ColumnOf(IcapColumnNames.NameOf(column, isEnglish))));
            Assert.All(Enum.GetValues<RoleColumn>(), column =>
                Assert.Equal(column, RoleColumnNames.ColumnOf(RoleColumnNames.NameOf(column, isEnglish))));
            Assert.All(IcapColumnNames.All(isEnglish), name => Assert.Equal(!isEnglish, name.Any(ChineseText.IsIdeograph)));
            // 能力 means any competency, so abilities have no Chinese name of their own.
            Assert.All(
                RoleColumnNames.All(isEnglish).Where(static name => name != "ability"),
                name => Assert.Equal(!isEnglish, name.Any(ChineseText.IsIdeograph)));
        }
    }

    private static IEnumerable<string> Found(string table, string id) =>
        new CatalogLoader().AddCsv().Load(new DocumentContent("t.csv", System.Text.Encoding.UTF8.GetBytes(table)))
            .Diagnostics.Where(diagnostic => diagnostic.Id == id).Select(static diagnostic => diagnostic.Message);
}
