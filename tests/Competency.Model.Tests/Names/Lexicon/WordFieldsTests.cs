using Competency.Model.Names.Data;
using Competency.Model.Names.Lexicon;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Names.Lexicon;

public sealed class WordFieldsTests
{
    private static readonly string[] Words = [.. NameData.Rows("scoring/fields.tsv").Select(static row => row[0])];

    [Fact]
    public void Words_of_one_industry_are_nearer_than_words_of_two()
    {
        double baking = WordFields.Cosine(WordFields.Of("烘焙"), WordFields.Of("食材"));
        double trade = WordFields.Cosine(WordFields.Of("烘焙"), WordFields.Of("車床"));

        Assert.True(baking > trade);
        Assert.Equal(0, WordFields.Cosine(WordFields.Of("烘焙"), WordFields.Of("no word")));
    }

    [Fact]
    public void A_vector_of_zeros_has_no_direction() => Assert.Empty(WordFields.Normalized(new float[WordFields.Count]));

    [Property]
    public Property Likeness_is_a_share_whichever_word_comes_first() => Prop.ForAll(
        Gen.Elements(Words).Two().ToArbitrary(),
        static words =>
        {
            ReadOnlySpan<float> first = WordFields.Of(words.Item1);
            ReadOnlySpan<float> second = WordFields.Of(words.Item2);
            double likeness = WordFields.Cosine(first, second);
            return likeness is >= 0 and <= 1.000001 &&
                likeness == WordFields.Cosine(second, first) &&
                Math.Abs(WordFields.Cosine(first, first) - 1) < 1e-5;
        });
}
