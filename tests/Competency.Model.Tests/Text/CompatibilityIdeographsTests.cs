using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Tests.Text;

/// <summary>Every character of the tables against Unicode's own normalisation.</summary>
public sealed class CompatibilityIdeographsTests
{
    [Fact]
    public void Kangxi_radicals_are_what_Unicode_says() => AssertUnified('\u2F00', '\u2FD5');

    [Fact]
    public void Compatibility_ideographs_are_what_Unicode_says() => AssertUnified('\uF900', '\uFAD9');

    [Fact]
    public void Every_other_character_stays()
    {
        for (int code = 0; code <= char.MaxValue; code++)
        {
            char character = (char)code;
            bool isListed = character is (>= '\u2F00' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAD9');
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
