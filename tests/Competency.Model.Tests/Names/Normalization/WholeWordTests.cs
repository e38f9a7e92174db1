using Competency.Model.Names.Normalization;

namespace Competency.Model.Tests.Names.Normalization;

/// <summary>Steps exchange words, and no pieces of other words.</summary>
public sealed class WholeWordTests
{
    /// <summary>Names, and keys that came of exchanging pieces of their words.</summary>
    [Theory]
    [InlineData("個人資料保護管理知識", "個人力資源料保護管理")]
    [InlineData("產品管理", "產品質管理理")]
    [InlineData("貨品管理原則", "貨品質管理理原則")]
    [InlineData("投資安全", "投資訊安全全")]
    [InlineData("檢測量具", "檢量測具")]
    [InlineData("包裝配送", "包組裝送")]
    [InlineData("判讀圖面資料", "判識圖面資料")]
    [InlineData("藝術品保險服務", "藝術品質保證險服務")]
    [InlineData("環安衛處理", "環安全衛生處理")]
    [InlineData("資訊科技能力", "資訊科能力")]
    [InlineData("管制作業", "管製作業")]
    [InlineData("相關連結設定", "相關聯結設定")]
    [InlineData("使用者與環境", "使環境用者")]
    [InlineData("擁有關鍵技術", "擁鍵技術")]
    [InlineData("作業程序設計", "作業程式設計")]
    public void No_key_is_made_of_pieces(string name, string torn)
    {
        Assert.NotEqual(torn, NameNormalizer.KeyOf(name));
        Assert.NotEqual(NameNormalizer.KeyOf(torn), NameNormalizer.KeyOf(name));
    }

    /// <summary>Words that seem to begin with the mark of another word are words all the same.</summary>
    [Theory]
    [InlineData("稅務與會計", "會計與稅務")]
    [InlineData("成本與時間", "時間與成本")]
    [InlineData("產品和服務", "產品與服務")]
    [InlineData("項目的管理", "項目管理")]
    [InlineData("4面談技巧", "面談技巧")]
    [InlineData("環安衛及人資", "環安衛與人力資源")]
    public void Words_beside_a_mark_are_whole(string left, string right) =>
        Assert.Equal(NameNormalizer.KeyOf(left), NameNormalizer.KeyOf(right));
}
