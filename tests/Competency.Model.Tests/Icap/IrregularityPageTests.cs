using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Competency.Model.Tests.Icap;

/// <summary>The page of irregularities names rules that exist, with their severities.</summary>
public sealed partial class IrregularityPageTests
{
    /// <summary>The rows that name a rule: the cell of ids and the cell of the severity.</summary>
    public static TheoryData<string, string> Rows
    {
        get
        {
            string page = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "docs", "reference", "icap-irregularities.md"));
            TheoryData<string, string> rows = [];
            foreach (string line in page.ReplaceLineEndings("\n").Split('\n'))
            {
                if (line.Trim('|').Split('|') is [_, _, string ids, string severity]
                    && ids.TrimStart().StartsWith("CM", StringComparison.Ordinal))
                {
                    rows.Add(ids.Trim(), severity.Trim());
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_gives_the_severity_of_its_first_rule(string ids, string severity)
    {
        ImmutableArray<DiagnosticDescriptor> known = new CatalogLoader().Rules;
        DiagnosticDescriptor[] rules = [.. Id().Matches(ids).Select(match => known.Single(rule => rule.Id == match.Value))];
        Assert.Equal(severity, rules[0].Severity.ToString());
    }

    [Fact]
    public void Most_rows_name_a_rule() => Assert.InRange(Rows.Count, 60, 200);

    [GeneratedRegex("CM[0-9]{4}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
