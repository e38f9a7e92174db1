namespace Competency.Model.Tests.Icap;

/// <summary>
/// Every row of <c>docs/reference/icap-irregularities.md</c>: how it is understood and what is reported. Files: the document
/// itself. The other parts have the same order as the page.
/// </summary>
public sealed partial class IrregularityTests
{
    [Fact]
    public void The_regular_document_gives_no_finding_and_is_read_whole()
    {
        SmallReading reading = SmallDocument.With();
        Assert.Empty(reading.Findings);
        Assert.Equal("KRM5220-001v1", reading.Standard.Code.Text);
        Assert.Equal("門市服務人員", reading.Standard.Title);
        Assert.Equal(TitleKind.Occupation, reading.Standard.TitleKind);
        Assert.Equal(3, reading.Standard.Level?.Value);
        Assert.Equal("接待顧客並完成銷售。", reading.Standard.Description);
        Assert.Equal(["T1 接待顧客: T1.1"], reading.Duties);
        Assert.Equal(["T1.1 招呼顧客"], reading.Tasks);
        Assert.Equal(["O1.1.1 來客紀錄"], reading.Outputs("T1.1"));
        Assert.Equal(["P1.1.1 主動問候。"], reading.Indicators("T1.1"));
        Assert.Equal("3", reading.Level("T1.1"));
        Assert.Equal("K01 S01", reading.Links("T1.1"));
        Assert.Equal(["K01 商品知識", "S01 溝通技巧", "A01 主動積極"], reading.Elements);
        Assert.Equal("不待指示即行動。", reading.Standard.Elements[2].Description);
        Assert.Equal(["高中以上。"], Assert.Single(reading.Standard.Notes).Lines);
    }
}
