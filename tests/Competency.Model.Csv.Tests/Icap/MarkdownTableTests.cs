using System.Text;

namespace Competency.Model.Csv.Tests.Icap;

/// <summary>Tables of iCAP as converters write them in Markdown.</summary>
public sealed class MarkdownTableTests
{
    private const string Table =
        "| 職能基準代碼 | 職能基準名稱 | 主要職責 | 工作任務 | 工作產出 | 行為指標 | 職能級別 | 職能內涵(K=knowledge知識) | 職能內涵(S=skills技能) |\n"
        + "|---|---|---|---|---|---|---|---|---|\n"
        + "| TFB5131-951v1 | 手沖咖啡師 | T1 準備 | T1.1 磨豆 | | P1.1.1 研磨。 | 3 | K01 咖啡豆知識<br>K02 水質知識 | |\n"
        + "| TFB5131-952v1 | 吧檯手 | T1 出杯 | T1.1 打奶泡 | | P1.1.1 打泡。 | 2 | K01 牛奶知識 | |\n";

    [Theory]
    [InlineData("table.csv")]
    [InlineData("table.md")]
    public void A_table_with_a_standard_in_each_row_is_a_table(string name)
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(new DocumentContent(name, Encoding.UTF8.GetBytes(Table)));

        Assert.Equal(
            ["TFB5131-951v1 T1.1 K01 K02", "TFB5131-952v1 T1.1 K01"],
            result.Catalog.Standards.Select(static standard =>
                $"{standard.Code} {standard.Tasks[0].Code} {string.Join(' ', standard.Elements.Select(static element => element.Code))}"));
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity != DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("table.csv")]
    [InlineData("table.md")]
    public void A_bar_or_a_quotation_mark_in_a_cell_is_text(string name)
    {
        string table = Table
            .Replace("咖啡豆知識", "咖啡豆 \\| \"生豆\" 知識", StringComparison.Ordinal)
            .Replace("牛奶知識", "\"牛奶\"知識\\|", StringComparison.Ordinal);
        LoadResult result = new CatalogLoader().AddCsv().Load(new DocumentContent(name, Encoding.UTF8.GetBytes(table)));

        Assert.Equal(
            ["咖啡豆 | \"生豆\" 知識", "水質知識", "\"牛奶\"知識|"],
            result.Catalog.Standards.SelectMany(static standard => standard.Elements.Select(static element => element.Title)));
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Severity != DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("Role | Skill | Level\n--- | :---: | --:\nBarista \\| café | milk | 3\nBarista \\| café | say \"hi\" | 2\n")]
    [InlineData("\r\n| Role | Skill | Level |\r\n|-|-|-|\r\n| Barista \\| café | milk | 3 |\r\n| Barista \\| café | say \"hi\" | 2 |")]
    public void Tables_of_roles_are_read_alike(string table)
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(new DocumentContent("roles.csv", Encoding.UTF8.GetBytes(table)));

        Assert.Equal(
            ["milk 3", "say \"hi\" 2"],
            Assert.Single(result.Catalog.Standards).Requirements.Select(static need => $"{need.Element.Title} {need.Level}"));
    }

    [Fact]
    public void A_row_of_dashes_is_what_makes_a_table_one_of_Markdown()
    {
        const string Text = "Role|Skill|Level\nBarista|a\\|3\n";
        LoadResult result = new CatalogLoader().AddCsv().Load(new DocumentContent("roles.csv", Encoding.UTF8.GetBytes(Text)));

        Assert.Equal("a\\ 3", Assert.Single(Assert.Single(result.Catalog.Standards).Requirements.Select(
            static need => $"{need.Element.Title} {need.Level}")));
    }
}
