using System.Collections.Immutable;
using Competency.Model;

namespace Competency.Documentation.Tests;

/// <summary>Every rule of the libraries has a page under <c>docs/diagnostics</c> with its title and severity.</summary>
public sealed class DiagnosticRulePageTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Rules =
    [
        .. new CatalogLoader().AddCsv().AddColumnar().Rules.Concat(SssomFile.Rules).Concat(ProfileTables.Rules).Concat(GraphExport.Rules)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. Rules.Select(static rule => rule.Id)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() => Assert.Equal(Rules.Select(static rule => rule.Id), DiagnosticPage.Ids);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_gives_the_title_and_severity_of_its_rule(string id)
    {
        DiagnosticDescriptor rule = Rules.Single(rule => rule.Id == id);
        DiagnosticPage page = DiagnosticPage.Read(id);
        Assert.Equal($"# {id}: {rule.Title}", page.Heading);
        Assert.Equal($"Severity: {rule.Severity}", page.SeverityLine);
        Assert.Equal(["What was found", "What the library does", "How to fix it", "Example"], page.Sections);
        Assert.Equal($"docs/diagnostics/{id}.md", rule.HelpPage);
    }

    [Fact]
    public void The_index_lists_the_rules()
    {
        IEnumerable<string> rows =
            DiagnosticPage.ReadLines("README.md").Where(static line => line.StartsWith("| [CM", StringComparison.Ordinal));
        Assert.Equal(Rules.Select(static rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Severity} | {rule.Title} |"), rows);
    }
}
