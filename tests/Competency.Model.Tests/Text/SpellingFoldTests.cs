using Competency.Model.Text;

namespace Competency.Model.Tests.Text;

public sealed class SpellingFoldTests
{
    [Theory]
    [InlineData("製作會議記錄能力", "製作會議紀錄能力")]
    [InlineData("台灣", "臺灣")]
    [InlineData("計劃", "計畫")]
    [InlineData("食品良好衛生規範（GHP）", "食品良好衛生規範(GHP)")]
    [InlineData("食品良好衛生規範（GHP）", "食品良好衛生規範 (GHP)")]
    [InlineData("食品良好衛生規範（GHP）", "食品良好衛生規範( ＧＨＰ )")]
    [InlineData("材料", "材\uF9BE")]
    [InlineData("生⽇", "生日")]
    [InlineData("藝術、技術", "藝術,技術")]
    [InlineData("藝術、、技術", "藝術、技術")]
    [InlineData("親和關係。", "親和關係")]
    [InlineData("成本分析【註1】", "成本分析")]
    [InlineData("成本分析（註１）", "成本分析")]
    [InlineData("成本分析(註一、註二)", "成本分析")]
    [InlineData("*成本分析", "成本分析")]
    [InlineData("聯絡客戶", "連絡客户")]
    [InlineData("因素關連", "因素關聯")]
    [InlineData("「品質」", "“品質”")]
    [InlineData("A-B", "A–B")]
    public void Spellings_of_one_name_are_variants(string left, string right) => Assert.True(SpellingFold.AreVariants(left, right));

    [Theory]
    [InlineData("C#", "C")]
    [InlineData("C++", "C")]
    [InlineData("C++", "C#")]
    [InlineData("進口", "出口")]
    [InlineData("相關連結", "相關聯結")]
    [InlineData("Word", "word")]
    [InlineData("食品良好衛生規範（GHP）", "食品良好衛生規範")]
    [InlineData("知識K1", "知識K2")]
    [InlineData("操作（注意安全）", "操作")]
    [InlineData("語文（注音）", "語文")]
    [InlineData("文書【註冊】", "文書")]
    [InlineData("ISO 9001", "ISO 9002")]
    public void Different_names_are_not(string left, string right) => Assert.False(SpellingFold.AreVariants(left, right));

    [Fact]
    public void Long_texts_fold_like_short_ones()
    {
        string text = string.Concat(Enumerable.Repeat("紀錄 （ＧＨＰ）", 500));
        Assert.Equal(string.Concat(Enumerable.Repeat("記錄(GHP)", 500)), SpellingFold.Fold(text));
    }

    [Fact]
    public void No_text_is_misuse() => Assert.Throws<ArgumentNullException>(() => SpellingFold.Fold(null!));
}
