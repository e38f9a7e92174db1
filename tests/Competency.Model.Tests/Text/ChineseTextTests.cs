using Competency.Model.Text;

namespace Competency.Model.Tests.Text;

public sealed class ChineseTextTests
{
    [Theory]
    [InlineData("人 才資料庫 ( 藝術、 技術及行 政 )", "人才資料庫(藝術、技術及行政)")]
    [InlineData("提出 及確認主 要創作人 員", "提出及確認主要創作人員")]
    [InlineData("Adobe Illustrator 操作", "Adobe Illustrator 操作")]
    [InlineData("使用  Adobe\tIllustrator", "使用 Adobe Illustrator")]
    [InlineData("節 目草案", "節目草案")]
    [InlineData("人員編制表 ( 組織架構 )", "人員編制表(組織架構)")]
    [InlineData("藝術、 A 級", "藝術、A 級")]
    [InlineData(" \u3000字\u200B ", "字")]
    [InlineData("3 年以上", "3 年以上")]
    [InlineData("", "")]
    [InlineData(" \t\u3000", "")]
    [InlineData("𠮷 野", "𠮷野")]
    public void Wrap_spaces_go_and_others_stay(string text, string expected) => Assert.Equal(expected, ChineseText.RemoveWrapSpaces(text));
}
