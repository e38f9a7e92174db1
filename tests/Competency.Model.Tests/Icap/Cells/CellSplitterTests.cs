using Competency.Model.Drafts;
using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Codes;
using Competency.Model.Icap.Table;

namespace Competency.Model.Tests.Icap.Cells;

public sealed class CellSplitterTests
{
    [Theory]
    [InlineData("S12 西門子 S7 通訊 S13 編程", "S12:西門子 S7 通訊|S13:編程")]
    [InlineData("S01 S45C 鋼材 S02 K8s 平台", "S01:S45C 鋼材|S02:K8s 平台")]
    [InlineData("S05CAD 操作 S06操作", "S05:CAD 操作|S06:操作")]
    [InlineData("S11 故障判斷能力K12簡易故障排除能力", "S11:故障判斷能力|K12:簡易故障排除能力")]
    [InlineData("S01 甲、S02 乙、S03 丙", "S01:甲|S02:乙|S03:丙")]
    [InlineData("S13 程式語言（如C、 S14 轉換 S15 濾波", "S13:程式語言（如C、|S14:轉換|S15:濾波")]
    [InlineData("S1 甲 S2 乙", "S1:甲|S2:乙")]
    [InlineData("Ｓ０１　甲", "S01:甲")]
    [InlineData("甲 S01 乙", ":甲|S01:乙")]
    [InlineData("S04丁(含S05) S06 己", "S04:丁(含S05)|S06:己")]
    [InlineData("；S01 甲 S02 乙", "S01:甲|S02:乙")]
    [InlineData("", "")]
    public void A_cell_of_skills_is_cut_at_its_codes(string cell, string expected) =>
        Assert.Equal(expected, Cut(cell, CodeShape.Skill));

    [Theory]
    [InlineData("P1.1.1 依序做、 P1.1.2 再做。", "P1.1.1:依序做、|P1.1.2:再做。")]
    [InlineData("P.1.1.1 甲 P 1.1.2 乙 1.1.3 丙 2.5.1 版", "P1.1.1:甲|P1.1.2:乙|P1.1.3:丙 2.5.1 版")]
    [InlineData("P1.1.1 降低 PM2.5 濃度", "P1.1.1:降低 PM2.5 濃度")]
    public void A_cell_of_indicators_is_cut_at_its_codes(string cell, string expected) =>
        Assert.Equal(expected, Cut(cell, CodeShape.Indicator));

    [Theory]
    [InlineData("T1.1 依T2.4結果處理", "T1.1:依T2.4結果處理")]
    [InlineData("T1.1 甲T1.2 乙", "T1.1:甲|T1.2:乙")]
    [InlineData("T1.1. 5月份盤點", "T1.1:5月份盤點")]
    [InlineData("T1.1-3D列印", "T1.1:3D列印")]
    [InlineData("T2.2 .3 分析", "T2.2.3:分析")]
    public void A_cell_of_tasks_is_cut_at_its_codes(string cell, string expected) =>
        Assert.Equal(expected, Cut(cell, CodeShape.Task));

    [Theory]
    [InlineData("K01~K05", "K01:|K02:|K03:|K04:|K05:")]
    [InlineData("K01～K03", "K01:|K02:|K03:")]
    [InlineData("K01 - K03", "K01:|K02:|K03:")]
    [InlineData("K01–K03、K07", "K01:|K02:|K03:|K07:")]
    [InlineData("K01至K03 甲", "K01:|K02:|K03:甲")]
    [InlineData("K01-03", "K01:|K02:|K03:")]
    [InlineData("K08~10", "K08:|K09:|K10:")]
    [InlineData("K01、02、05", "K01:|K02:|K05:")]
    [InlineData("K01、03~05\nK09 乙", "K01:|K03:|K04:|K05:|K09:乙")]
    [InlineData("K01 甲 K02~K04 K09 乙", "K01:甲|K02:|K03:|K04:|K09:乙")]
    [InlineData("K01-03D列印", "K01:03D列印")]
    [InlineData("K01-3D列印", "K01:3D列印")]
    [InlineData("K05~K03", "K05:~K03")]
    [InlineData("K01~K99", "K01:~K99")]
    [InlineData("K01、會計", "K01:會計")]
    [InlineData("K01 甲、02", "K01:甲、02")]
    [InlineData("K01~S05", "K01:~S05")]
    [InlineData("K01~", "K01:~")]
    [InlineData("K01、", "K01:")]
    public void Several_codes_written_as_one_are_each_an_item(string cell, string expected) =>
        Assert.Equal(expected, Cut(cell, CodeShape.Knowledge));

    private static string Cut(string cell, CodeShape shape) =>
        string.Join(
            '|',
            new CellSplitter().Split(cell.AsMemory(), shape, OfTask("T1.1")).Select(static item => $"{item.Code}:{ItemText.Clean(item)}"));

    private static TaskBlock OfTask(string code)
    {
        TaskBlock group = new();
        group.Tasks.Add(new TaskDraft { Code = code });
        return group;
    }
}
