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
}
