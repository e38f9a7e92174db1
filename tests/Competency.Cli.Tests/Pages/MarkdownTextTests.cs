using System.Text;
using System.Text.Json;
using Competency.Model.Text;

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
    [InlineData("# h", @"\# h")]
    [InlineData("C ##", @"C \##")]
    [InlineData("a\r\n\r\n<b>", @"a    \<b>")]
    [InlineData("a\r| b", @"a \| b")]
    [InlineData("A&B; &", @"A\&B; &")]
    [InlineData("A08#2, R&D: K01 @ C#", "A08#2, R&D: K01 @ C#")]
    public void Signs_are_escaped_where_they_mean_something(string text, string expected) =>
        Assert.Equal(expected, MarkdownText.Of(text));

    [Theory]
    [InlineData("TFB5131-902v3", "`TFB5131-902v3`")]
    [InlineData("A`|<b>", "`` A`|<b> ``")]
    [InlineData("``", "``` `` ```")]
    [InlineData("a\nb", "`a b`")]
    public void A_code_stays_between_its_backticks(string code, string expected) => Assert.Equal(expected, MarkdownText.Code(code));

    [Fact]
    public void No_text_of_up_to_four_signs_has_a_sign_of_Markdown_left()
    {
        const string Signs = "\\|`*_<[]~$";
        string[] texts = [""];
        for (int length = 1; length <= 4; length++)
        {
            texts = [.. texts.SelectMany(static text => (Signs + "\n\ra# &;").Select(sign => text + sign))];
            foreach (string text in texts)
            {
                (string left, string plain) = Read(MarkdownText.Of(text));
                Assert.False(left.AsSpan().ContainsAny(Signs + "\n\r"), text);
                Assert.Equal(text.Replace('\n', ' ').Replace('\r', ' '), plain);
            }
        }
    }

    [Fact]
    public void Codes_and_titles_of_documents_stay_text_on_every_page_of_a_gap()
    {
        using TempFolder folder = new();
        string[] texts = ["<script>x</script>", "a|b", "`x`", "a\n# b", "a\r\n|---|", "[x](javascript:y)", "![x](y)", "&lt;b&gt;", "<!--"];
        string path = folder.Write("a.json", JsonSerializer.Serialize(new
        {
            format = "competency-model/1",
            standards = new object[]
            {
                new { code = "A", title = "<i>|", elements = new[] { new { code = "S|", kind = "skill", title = "<u>z" } } },
                new
                {
                    code = "B",
                    title = "`<b>|",
                    elements = texts.Select(static (text, at) => new { code = $"S{at}{text}", kind = "k<" + at, title = text }),
                    duties = texts.Select(static (text, at) => new
                    {
                        code = $"T{at}{text}",
                        title = text,
                        tasks = new[]
                        {
                            new
                            {
                                code = $"T{at}.1{text}",
                                title = text,
                                outputs = new[] { new { code = text, title = text } },
                                elements = new[] { $"S{at}{text}" },
                            },
                        },
                    }),
                },
            },
        }));

        ToolRun run = ToolRun.Of("gap", "A", "B", "--data", path, "--markdown", "--explain", "--unlocks", "9", "--soft");

        Assert.Equal(0, run.ExitCode);
        string left = Read(run.Output).Left;
        Assert.DoesNotContain('<', left);
        Assert.DoesNotContain('[', left);
        string[] lines = [.. left.Split('\n').Where(static line => line.StartsWith('|'))];
        Assert.True(lines.Length > 50);
        string[] tables = left.Split("\n\n");
        Assert.All(tables.Where(static table => table.StartsWith('|')), static table =>
            Assert.Single(table.TrimEnd().Split('\n').Select(static line => line.Count(static sign => sign == '|')).Distinct()));
        Assert.All(left.Split('\n').Where(static line => line.StartsWith('#')), static line => Assert.Matches("^##? [A-Z]", line));
    }

    // What Markdown makes of a text: what is left without what is escaped, and the plain text.
    private static (string Left, string Plain) Read(string escaped)
    {
        StringBuilder left = new();
        StringBuilder plain = new();
        for (int at = 0; at < escaped.Length; at++)
        {
            if (escaped[at] == '\\' && at + 1 < escaped.Length && char.IsPunctuation(escaped[at + 1]) | char.IsSymbol(escaped[at + 1]))
            {
                plain.Append(escaped[++at]);
                continue;
            }

            left.Append(escaped[at]);
            plain.Append(escaped[at]);
        }

        return (left.ToString(), plain.ToString());
    }
}
