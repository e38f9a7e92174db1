using Competency.Model.Names.Data;
using Competency.Model.Names.Lexicon;

namespace Competency.Model.Tests.Names.Lexicon;

public sealed class WordRelationsTests
{
    [Theory]
    [InlineData("設備", "設備", "Same")]
    [InlineData("特性", "性質", "Exact")]
    [InlineData("方法", "程序", "Close")]
    [InlineData("設備", "機具", "Close")]
    [InlineData("行銷", "銷售", "Related")]
    [InlineData("行銷", "廣告", "Close")]
    [InlineData("進口", "出口", "Contrast")]
    [InlineData("車床", "磨床", "Kin")]
    [InlineData("消費者", "消費", "Containing")]
    [InlineData("工業安全", "業安", "Containing")]
    [InlineData("management", "manage", "Containing")]
    [InlineData("program", "programming", "Contained")]
    [InlineData("start", "art", "None")]
    [InlineData("painting", "in", "None")]
    [InlineData("astropsychology", "psychology", "None")]
    [InlineData("plc", "plcs", "None")]
    [InlineData("消費", "消費者", "Contained")]
    [InlineData("工具", "刀具", "Wider")]
    [InlineData("會計", "蘭花", "None")]
    public void Tables_and_forms_say_how_words_stand(string first, string second, string relation) =>
        Assert.Equal(relation, Of(first, second).ToString());

    [Fact]
    public void Every_row_names_a_relation_and_two_words()
    {
        string[] known = ["exact", "close", "related", "contrast", "wider", "kinds"];

        Assert.All(NameData.Rows("scoring/relations.tsv"), row =>
        {
            Assert.Contains(row[0], known);
            Assert.True(row[1].Split(' ').Length >= 2, row[1]);
        });
    }

    [Fact]
    public void Relations_mirror_each_other()
    {
        string[] words =
        [
            .. NameData
                .Rows("scoring/relations.tsv")
                .SelectMany(static row => row[1].Split(' '))
                .Distinct(StringComparer.Ordinal)
                .Where(static (_, at) => at % 7 == 0),
        ];

        foreach (string first in words)
        {
            foreach (string second in words)
            {
                WordRelation mirrored = Of(second, first) switch
                {
                    WordRelation.Wider => WordRelation.Narrower,
                    WordRelation.Narrower => WordRelation.Wider,
                    WordRelation.Containing => WordRelation.Contained,
                    WordRelation.Contained => WordRelation.Containing,
                    WordRelation other => other,
                };
                Assert.Equal(mirrored, Of(first, second));
            }
        }
    }

    private static WordRelation Of(string first, string second) =>
        WordRelations.Default.Of(WordVocabulary.Default.WordOf(first), WordVocabulary.Default.WordOf(second));
}
