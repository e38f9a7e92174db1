using System.Collections.Immutable;
using Competency.Model.Formats;

namespace Competency.Model.Tests.Diagnostics;

/// <summary>What is kept and what is counted where there are too many findings.</summary>
public sealed class DiagnosticBagTests
{
    private const int Many = DiagnosticBag.MaxPerRule + 5;

    [Fact]
    public void Findings_that_are_not_kept_are_counted_by_rule()
    {
        ImmutableArray<Diagnostic> findings = Filled(Many).ToImmutable();

        Diagnostic suppressed = Assert.Single(findings, static finding => finding.SuppressedRule is not null);
        Assert.Equal((FileRules.FileEmpty, 5), (suppressed.SuppressedRule, suppressed.SuppressedCount));
        Assert.Equal(DiagnosticBag.MaxPerRule + 1, findings.Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Counts_of_two_readings_add_up(bool asBag)
    {
        DiagnosticBag all = Filled(Many);
        if (asBag)
        {
            all.AddRange(Filled(Many));
        }
        else
        {
            all.AddRange(Filled(Many).ToImmutable());
        }

        ImmutableArray<Diagnostic> findings = all.ToImmutable();
        Assert.Equal(DiagnosticBag.MaxPerRule + 1, findings.Length);
        Assert.Equal((2 * Many) - DiagnosticBag.MaxPerRule, findings[^1].SuppressedCount);
    }

    private static DiagnosticBag Filled(int count)
    {
        DiagnosticBag bag = new();
        for (int i = 0; i < count; i++)
        {
            bag.Add(FileRules.FileEmpty, SourceLocation.None, "x");
        }

        return bag;
    }
}
