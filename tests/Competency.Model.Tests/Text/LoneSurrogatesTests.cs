using System.Text;
using Competency.Model.Text;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Text;

public sealed class LoneSurrogatesTests
{
    [Fact]
    public void Halves_are_found()
    {
        string[] whole = ["", "字", "𠮷", "a𠮷b𠮷"];
        string[] halved = ["a\uD842", "\uDFB7a", "\uDFB7\uD842", "𠮷\uD842", "\uD842𠮷", "𠮷\uDFB7"];
        Assert.DoesNotContain(whole, static text => LoneSurrogates.ArePresentIn(text));
        Assert.All(halved, static text => Assert.True(LoneSurrogates.ArePresentIn(text)));
    }

    [Fact]
    public void Each_half_becomes_one_replacement_character() =>
        Assert.Equal("a\uFFFD𠮷\uFFFD\uFFFD", LoneSurrogates.Replace("a\uD842𠮷\uDFB7\uD842"));

    [Property(Arbitrary = [typeof(DocumentText)], MaxTest = 2000)]
    public bool Replaced_text_survives_UTF_8(DocumentText text)
    {
        string replaced = LoneSurrogates.Replace(text.Value);
        bool survives = string.Equals(replaced, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(replaced)), StringComparison.Ordinal);
        return survives && !LoneSurrogates.ArePresentIn(replaced) && (LoneSurrogates.ArePresentIn(text.Value)
            || string.Equals(replaced, text.Value, StringComparison.Ordinal));
    }
}
