using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Tests.Text;

public sealed class WidthFoldTests
{
    [Fact]
    public void Full_width_forms_become_ASCII()
    {
        for (char character = '\uFF01'; character <= '\uFF5E'; character++)
        {
            Assert.Equal(character.ToString().Normalize(NormalizationForm.FormKC), WidthFold.Fold(character).ToString());
        }

        Assert.Equal(' ', WidthFold.Fold('\u3000'));
    }

    [Theory]
    [InlineData("Ｔ１．１　字", "T1.1 字")]
    [InlineData("字Ａ", "字A")]
    [InlineData("", "")]
    public void Texts_fold_character_by_character(string text, string expected) => Assert.Equal(expected, WidthFold.Fold(text));

    [Fact]
    public void A_text_without_them_is_kept()
    {
        string text = "T1.1 字「」";
        Assert.Same(text, WidthFold.Fold(text));
    }

    [Fact]
    public void Folding_is_idempotent_for_every_character()
    {
        for (int code = 0; code <= char.MaxValue; code++)
        {
            char folded = WidthFold.Fold((char)code);
            Assert.Equal(folded, WidthFold.Fold(folded));
        }
    }
}
