using System.Text;
using System.Text.RegularExpressions;

namespace Competency.Documentation.Tests;

/// <summary>A link of a page to a file of the repository leads to a file, and its fragment to a heading there.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(SharedData.RepositoryRoot, page))!;
        IEnumerable<string> broken = LinksOf(page).Where(link => !LeadsSomewhere(folder, page, link));

        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("missing.md")]
    [InlineData("README.md#no-such-heading")]
    [InlineData("#no-such-heading")]
    public void A_broken_link_is_found(string link) =>
        Assert.False(LeadsSomewhere(Path.Combine(SharedData.RepositoryRoot, "docs"), "docs/README.md", link));

    /// <summary>Packing turns these two beginnings into addresses; others would lead nowhere from a package page.</summary>
    [Fact]
    public void Links_of_a_package_are_those_that_packing_makes_absolute()
    {
        string[] readmes = [.. MarkdownPage.All.Where(static page => page.StartsWith("src/", StringComparison.Ordinal))];

        Assert.Equal(7, readmes.Length);
        Assert.All(readmes, static page => Assert.All(
            LinksOf(page),
            static link => Assert.Matches(@"^(https://|\.\./\.\./docs/|\.\./Competency\.)", link)));
    }

    /// <summary>MSBuild takes a backslash for a separator of folders, and would pack a slash.</summary>
    [Fact]
    public void The_readme_of_a_package_has_no_backslash() =>
        Assert.All(
            MarkdownPage.All.Where(static page => page.StartsWith("src/", StringComparison.Ordinal)),
            static page => Assert.DoesNotContain("\\", TextOf(page), StringComparison.Ordinal));

    private static bool LeadsSomewhere(string folder, string page, string link)
    {
        if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return true;
        }

        string[] parts = link.Split('#');
        string target = parts[0].Length == 0 ? Path.Combine(SharedData.RepositoryRoot, page) : Path.Combine(folder, parts[0]);
        if (parts.Length == 1 || !target.EndsWith(".md", StringComparison.Ordinal))
        {
            return File.Exists(target) || Directory.Exists(target);
        }

        return File.Exists(target) && AnchorsOf(File.ReadAllText(target)).Contains(Uri.UnescapeDataString(parts[1]));
    }

    private static IEnumerable<string> LinksOf(string page) =>
        LinkPattern().Matches(WithoutCode(TextOf(page))).Select(static match => match.Groups["target"].Value);

    private static string TextOf(string page) => File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, page));

    private static string WithoutCode(string text) => CodePattern().Replace(text.ReplaceLineEndings("\n"), string.Empty);

    /// <summary>The anchors of headings, as a Git host makes them: the second heading of one text ends in -1.</summary>
    private static HashSet<string> AnchorsOf(string text)
    {
        HashSet<string> anchors = new(StringComparer.Ordinal);
        foreach (Match heading in HeadingPattern().Matches(FencePattern().Replace(text.ReplaceLineEndings("\n"), string.Empty)))
        {
            string anchor = AnchorOf(heading.Groups["title"].Value);
            for (int repeated = 1; !anchors.Add(anchor); repeated++)
            {
                anchor = $"{AnchorOf(heading.Groups["title"].Value)}-{repeated}";
            }
        }

        anchors.UnionWith(NamedPattern().Matches(text).Select(static match => match.Groups["anchor"].Value));
        return anchors;
    }

    private static string AnchorOf(string heading)
    {
        StringBuilder anchor = new();
        foreach (char character in LinkTextPattern().Replace(heading, "${text}").Trim().ToLowerInvariant())
        {
            if (character == ' ')
            {
                anchor.Append('-');
            }
            else if (char.IsLetterOrDigit(character) || character is '-' or '_')
            {
                anchor.Append(character);
            }
        }

        return anchor.ToString();
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"^[ ]*```[^`]*?^[ ]*```|`[^`\n]+`", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"^[ ]*```.*?^[ ]*```", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FencePattern();

    [GeneratedRegex(@"^#{1,6} (?<title>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"<a (name|id)=""(?<anchor>[^""]+)""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NamedPattern();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\([^)]*\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LinkTextPattern();
}
