using System.Globalization;
using Competency.Model.Measures;

namespace Competency.Model.Tests.Documentation;

/// <summary>docs/guides/measures.md has a row for every registered measure and weighting, and says of each what the code says.</summary>
public sealed class MeasuresPageTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadAllLines(Path.Combine(SharedData.RepositoryRoot, "docs", "guides", "measures.md"))
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(static line => line.Replace("\\|", "", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries)[1..^1]),
    ];

    [Fact]
    public void Every_measure_has_its_row()
    {
        string[][] rows = [.. Rows.Where(static row => row.Length == 7)];

        Assert.Equal(SimilarityMeasures.All.Select(NameOf), rows.Select(static row =>
            row[0].Split(',')[0].Trim('`') is var name && name.StartsWith("tversky", StringComparison.Ordinal) ? "tversky" : name));
        Assert.All(SimilarityMeasures.All.Zip(rows), static pair =>
        {
            (SimilarityMeasure measure, string[] row) = pair;
            string range = $"{measure.Lowest.ToString(CultureInfo.InvariantCulture).Replace('-', '−')} to " +
                $"1{(measure.IsDistance ? ", 0 is best" : "")}";
            Assert.Equal(range, row[2]);
            Assert.Equal(measure is TverskyMeasure ? "if α = β" : measure.IsSymmetric ? "yes" : "no", row[3]);
            Assert.Equal(measure.Inputs == MeasureInputs.None ? "nothing else" : measure.Inputs.ToString().ToLowerInvariant(), row[4]);
            Assert.NotEqual("", row[6]);
        });
    }

    [Fact]
    public void Every_weighting_has_its_row()
    {
        string[][] rows = [.. Rows.Where(static row => row.Length == 4)];

        Assert.Equal(ConceptWeightings.All.Select(static weighting => weighting.Name), rows.Select(static row => row[0].Trim('`')));
        Assert.All(
            ConceptWeightings.All.Zip(rows), static pair => Assert.Equal(pair.First.DependsOnCatalog ? "yes" : "no", pair.Second[2]));
    }

    private static string NameOf(SimilarityMeasure measure) => measure is TverskyMeasure ? "tversky" : measure.Name;
}
