using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Tests.Text;

/// <summary>Every character of the tables against Unicode's own normalization.</summary>
public sealed class CompatibilityIdeographsTests
{
    [Fact]
    public void Kangxi_radicals_are_what_Unicode_says() => AssertUnified('\u2F00', '\u2FD5');

    [Fact]
    public void Compatibility_ideographs_are_what_Unicode_says() => AssertUnified('\uF900', '\uFAD9');

    /// <summary>Unicode normalizes but two of them; the others have an equivalent in EquivalentUnifiedIdeograph.txt.</summary>
    [Theory]
    [InlineData('\u2E81', '厂')]
    [InlineData('\u2E84', '乙')]
    [InlineData('\u2E9F', '母')]
    [InlineData('\u2EA9', '王')]
    [InlineData('\u2EC1', '虎')]
    [InlineData('\u2ED1', '長')]
    [InlineData('\u2ED8', '青')]
    [InlineData('\u2EE4', '鬼')]
    [InlineData('\u2EF3', '龟')]
    [InlineData('\u2E9A', '\u2E9A')]
    [InlineData('\u2E87', '\u2E87')]
    public void Supplementary_radicals_are_what_they_are_equivalent_to(char radical, char ideograph) =>
        Assert.Equal(ideograph, CompatibilityIdeographs.Unify(radical));

    [Fact]
    public void Every_supplementary_radical_is_an_ideograph_or_itself()
    {
        for (char radical = '\u2E80'; radical <= '\u2EF3'; radical++)
        {
            char unified = CompatibilityIdeographs.Unify(radical);
            Assert.True(unified == radical || unified is (>= '\u3400' and <= '\u9FFF'), $"U+{(int)radical:X4}");
        }
    }

    [Fact]
    public void Every_other_character_stays()
    {
        for (int code = 0; code <= char.MaxValue; code++)
        {
            char character = (char)code;
            bool isListed = character is (>= '\u2E80' and <= '\u2EF3') or (>= '\u2F00' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAD9');
            Assert.True(isListed || CompatibilityIdeographs.Unify(character) == character, $"U+{code:X4}");
        }
    }

    private static void AssertUnified(char first, char last)
    {
        for (char character = first; character <= last; character++)
        {
            string normalized = character.ToString().Normalize(NormalizationForm.FormKC);
            char expected = normalized.Length == 1 ? normalized[0] : character; // a few stand for ideographs beyond U+FFFF: kept
            Assert.True(CompatibilityIdeographs.Unify(character) == expected, $"U+{(int)character:X4}");
            Assert.Equal(expected != character, CompatibilityIdeographs.Contains(character));
        }
    }
}
