using Competency.Model.Names.Lexicon;

namespace Competency.Model.Tests.Names.Lexicon;

public sealed class WordSegmenterTests
{
    private static readonly WordSegmenter Segmenter = new(WordLexicon.Default);

    [Theory]
    [InlineData("專案管理能力", "專案 管理 能力")]
    [InlineData("消費者行為", "消費者 行為")]
    [InlineData("plc程式設計", "plc 程式 設計")]
    [InlineData("溝通,協調", "溝通 , 協調")]
    [InlineData("c++語言", "c++ 語言")]
    [InlineData("", "")]
    [InlineData("龘龘", "龘 龘")]
    public void Names_fall_into_words(string name, string words) => Assert.Equal(words, string.Join(' ', Segmenter.Segment(name)));

    [Theory]
    [InlineData("客訴處理與溝通協調技巧")]
    [InlineData("3d列印設備之操作")]
    public void No_character_is_lost(string name) => Assert.Equal(name, string.Concat(Segmenter.Segment(name)));
}
