using Competency.Model.Evaluation.Melo.Texts;

namespace Competency.Model.Evaluation.Tests.Melo.Texts;

/// <summary>Words with the stems that Porter2's own vocabulary gives them.</summary>
public sealed class EnglishStemmerTests
{
    [Theory]
    [InlineData("operators", "oper")]
    [InlineData("technicians", "technician")]
    [InlineData("managers", "manag")]
    [InlineData("consolations", "consol")]
    [InlineData("knightly", "knight")]
    [InlineData("knocking", "knock")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("agreed", "agre")]
    [InlineData("feed", "feed")]
    public void Endings_fall(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Theory]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("gaps", "gap")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("glasses", "glass")]
    public void Plurals_fall(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Theory]
    [InlineData("cry", "cri")]
    [InlineData("say", "say")]
    [InlineData("by", "by")]
    [InlineData("youth", "youth")]
    [InlineData("conveyed", "convey")]
    public void A_y_is_a_vowel_or_a_consonant(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Theory]
    [InlineData("skies", "sky")]
    [InlineData("news", "news")]
    [InlineData("inning", "inning")]
    [InlineData("generator", "generat")]
    [InlineData("communication", "communic")]
    [InlineData("3d", "3d")]
    public void Some_words_are_on_their_own(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Fact]
    public void Function_words_say_nothing() =>
        Assert.Equal(["forest", "firefight"], EnglishTerms.Stems("The Forests, and those who are in firefighting"));
}
