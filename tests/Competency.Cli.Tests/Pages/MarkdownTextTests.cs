using Competency.Cli.Pages;

namespace Competency.Cli.Tests.Pages;

/// <summary>Texts of documents are nothing but text in Markdown.</summary>
public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("<img src=x>", @"\<img src=x>")]
    [InlineData("[x](javascript:alert(1))", @"\[x\](javascript:alert(1))")]
    [InlineData("http://x.example", @"http\://x.example")]
    [InlineData("www.x.example", @"www\.x.example")]
    [InlineData("a@b.example", @"a\@b.example")]
    [InlineData("#1", @"\#1")]
    [InlineData("&lt;b&gt;", @"\&lt;b\&gt;")]
    [InlineData("~~x~~ $y$ `z`", @"\~\~x\~\~ \$y\$ \`z\`")]
    [InlineData("a\n## b", "a ## b")]
    [InlineData("A08#2, R&D: K01 @ C#", "A08#2, R&D: K01 @ C#")]
    public void Signs_are_escaped_where_they_mean_something(string text, string expected) =>
        Assert.Equal(expected, MarkdownText.Of(text));

    [Theory]
    [InlineData("TFB5131-902v3", "`TFB5131-902v3`")]
    [InlineData("A`|<b>", "`` A`|<b> ``")]
    [InlineData("``", "``` `` ```")]
    [InlineData("a\nb", "`a b`")]
    public void A_code_stays_between_its_backticks(string code, string expected) => Assert.Equal(expected, MarkdownText.Code(code));
}
