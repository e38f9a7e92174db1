using Competency.Model.Names.Data;
using Competency.Model.Names.Lexicon;
using Competency.Model.Text;

namespace Competency.Model.Tests.Names.Data;

public sealed class WordBoundariesTests
{
    private static readonly WordBoundaries Boundaries = WordBoundaries.Default;

    [Theory]
    [InlineData("個人資料", "個人|資料")]
    [InlineData("產品管理", "產品|管理")]
    [InlineData("投資安全", "投資|安全")]
    [InlineData("檢測量具", "檢測|量具")]
    [InlineData("包裝配送", "包裝|配送")]
    [InlineData("判讀圖面", "判讀|圖面")]
    [InlineData("資訊科技能力", "資訊|科技|能力")]
    [InlineData("藝術品保險服務", "藝術品|保險|服務")]
    [InlineData("消防法令規章", "消防|法令|規章")]
    [InlineData("稅務與會計", "稅務|與|會計")]
    [InlineData("項目的管理", "項目|的|管理")]
    [InlineData("環安衛處理", "環安衛|處理")]
    [InlineData("測量儀器", "測量|儀器")]
    [InlineData("3D列印", "3|D|列印")]
    public void Text_parts_into_words(string text, string parts) =>
        Assert.Equal(parts, Parts(text, Boundaries.Of(text)));

    [Theory]
    [InlineData("理財報", "理財|報", "理|財報")]
    public void Of_equally_good_ways_the_longest_word_is_the_first_or_the_last(string text, string fromStart, string fromEnd)
    {
        Assert.Equal(fromStart, Parts(text, Boundaries.Of(text)));
        Assert.Equal(fromEnd, Parts(text, Boundaries.Of(text, fromEnd: true)));
    }

    [Fact]
    public void A_word_of_the_lexicon_parts_only_into_words()
    {
        // What counting found to stand together, but is the end of one word and another word.
        IEnumerable<string> words = WordLexicon.Default.Words.Except(["學概論", "學基礎"]);
        Assert.All(words.Where(static word => HanText.CountHan(word) == word.Length), word =>
        {
            string[] parts = Parts(word, Boundaries.Of(word)).Split('|');

            Assert.True(parts.Length == 1 || word.Length == 1 || Array.TrueForAll(parts, part => part.Length > 1), $"{word} is torn");
        });
    }

    private static string Parts(string text, bool[] boundaries)
    {
        IEnumerable<int> at = Enumerable.Range(0, text.Length + 1).Where(place => boundaries[place]);
        return string.Join('|', at.Zip(at.Skip(1), (start, end) => text[start..end]));
    }
}
