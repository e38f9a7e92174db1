using System.Text.RegularExpressions;

namespace Competency.Documentation.Tests;

/// <summary>Links of all pages lead to a file of the repository and, where they name a heading, to one that is there.</summary>
public sealed partial class PageLinkTests
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Anchors = new(static () =>
        MarkdownPage.All.ToDictionary(static page => page, AnchorsOf, StringComparer.Ordinal));

    [Fact]
    public void Links_lead_somewhere()
    {
        string[] broken =
        [
            .. from page in MarkdownPage.All
               from link in LinksOf(page)
               where !Leads(page, link)
               select $"{page}: {link}",
        ];

        Assert.True(broken.Length == 0, string.Join('\n', broken));
    }

    [Theory]
    [InlineData("## Which file do you have?", "which-file-do-you-have")]
    [InlineData("### `check`: *all* of it, [here](a.md)", "check-all-of-it-here")]
    [InlineData("# O\\*NET 29.3", "onet-293")]
    [InlineData("## 路徑、家族", "路徑家族")]
    public void A_heading_has_the_anchor_of_Git_hosts(string heading, string anchor) => Assert.Equal(anchor, AnchorOf(heading));

    [Theory]
    [InlineData("README.md", "docs/nothing.md", false)]
    [InlineData("README.md", "docs/README.md#nothing", false)]
    [InlineData("README.md", "docs/README.md#guides", true)]
    [InlineData("docs/README.md", "../LICENSE", true)]
    [InlineData("docs/README.md", "#guides", true)]
    public void A_link_is_followed_from_its_page(string page, string link, bool leads) => Assert.Equal(leads, Leads(page, link));

    private static bool Leads(string page, string link)
    {
        string[] parts = link.Split('#', 2);
        string folder = Path.GetDirectoryName(Path.Combine(SharedData.RepositoryRoot, page))!;
        string target = parts[0].Length == 0 ? Path.Combine(SharedData.RepositoryRoot, page)
            : Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(parts[0])));
        if (!Path.Exists(target))
        {
            return false;
        }

        string name = Path.GetRelativePath(SharedData.RepositoryRoot, target).Replace('\\', '/');
        return parts.Length == 1
            || !Anchors.Value.TryGetValue(name, out HashSet<string>? anchors)
            || anchors.Contains(Uri.UnescapeDataString(parts[1]));
    }

    /// <summary>Relative links; those of pages elsewhere are not followed.</summary>
    private static IEnumerable<string> LinksOf(string page) => Prose(page)
        .SelectMany(static line => Link().Matches(CodeSpan().Replace(line, "code")))
        .Select(static match => match.Groups["target"].Value)
        .Where(static target => !target.Contains("://", StringComparison.Ordinal));

    private static HashSet<string> AnchorsOf(string page)
    {
        HashSet<string> anchors = new(StringComparer.Ordinal);
        foreach (string anchor in Prose(page).Where(static line => line.StartsWith('#')).Select(AnchorOf))
        {
            // A heading that is there a second time has a number.
            for (int number = 0; !anchors.Add(number == 0 ? anchor : $"{anchor}-{number}"); number++)
            {
            }
        }

        return anchors;
    }

    /// <summary>The lines outside of code.</summary>
    private static IEnumerable<string> Prose(string page)
    {
        bool isCode = false;
        foreach (string line in File.ReadLines(Path.Combine(SharedData.RepositoryRoot, page)))
        {
            bool isFence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            isCode ^= isFence;
            if (!isCode && !isFence)
            {
                yield return line;
            }
        }
    }

    private static string AnchorOf(string heading) =>
        NotInAnchors().Replace(Link().Replace(heading.TrimStart('#').Trim(), "${text}").ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`", RegexOptions.None, 1000)]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, 1000)]
    private static partial Regex NotInAnchors();
}
