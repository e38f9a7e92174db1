namespace Competency.Model.Csv.Tests.Icap;

/// <summary>A row of content is never the header row, whatever words it holds.</summary>
public sealed class HeaderRowTests
{
    [Theory]
    [InlineData("id,type,text,level\n1,Task,Grind coffee,3\n2,Skill,Weighing,3\n3,Knowledge,Beans,2\n")]
    [InlineData("No;Kind;Item\n1;Task;Grind\n2;Knowledge;Beans\n")]
    [InlineData("編號,類型,內容\n1,工作任務,研磨\n2,知識,咖啡豆\n")]
    [InlineData("a,b,c,d\nx,Task,Knowledge,7\ny,Skill,Task,8\n")]
    public void A_table_with_a_column_of_kinds_has_its_header_row_on_top(string table)
    {
        LoadResult result = IcapLoad(table);
        Assert.Empty(result.Catalog.Standards);
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Id is "CM6009" or "CM6012" or "CM6021");
    }

    [Theory]
    [InlineData("Report of March\nstandard_code,standard_title,task\nX1,Barista,Grind\n")]
    [InlineData("2024,,\n,,\n職能基準代碼,職能基準名稱,工作任務,級別\nX1,Barista,Grind,3\n")]
    [InlineData("Our list,,,,,,\nrow,site,owner,shift,standard_code,standard_title,task\n1,a,b,c,X1,Barista,Grind\n")]
    public void A_header_row_beneath_titles_is_still_found(string table) =>
        Assert.Equal("Barista", Assert.Single(IcapLoad(table).Catalog.Standards).Title);

    private static LoadResult IcapLoad(string table) =>
        new CatalogLoader().AddCsv().Load(new DocumentContent("table.csv", System.Text.Encoding.UTF8.GetBytes(table)));
}
