using Competency.Model.Names.Data;
using Competency.Model.Names.Features;
using Competency.Model.Names.Normalization;

namespace Competency.Model.Tests.Names;

/// <summary>The normalizer on labeled pairs: what groups by key is right, and finds most of what is exact.</summary>
public sealed class LabeledNamesTests
{
    [Fact]
    public void Keys_group_what_is_exact_or_close()
    {
        string[][] pairs =
        [
            .. File.ReadLines(SharedData.Require("icap", "matching", "dev.tsv")).Skip(1).Select(static line => line.Split('\t')),
        ];
        string[][] grouped = [.. pairs.Where(static pair => NameNormalizer.KeyOf(pair[1]) == NameNormalizer.KeyOf(pair[2]))];
        int exact = pairs.Count(static pair => pair[3] == "exact");

        Assert.True(grouped.Count(static pair => pair[3] is "exact" or "close") >= 0.97 * grouped.Length);
        Assert.True(grouped.Count(static pair => pair[3] == "exact") >= 0.60 * exact);
    }

    [Fact]
    public void The_model_fits_the_features()
    {
        PairFeatures features = PairFeatures.Of(
            ElementKind.Skill, NameAnalyzer.Default.Analyze("溝通"), NameAnalyzer.Default.Analyze("設備操作"));
        string[][] rows = [.. NameData.Rows("scoring/model.tsv")];

        Assert.Equal(features.Shared.Names.Append("bias"), rows.Where(static row => row[0] == "shared").Select(static row => row[1]));
        Assert.Equal(features.Forward.Names, rows.Where(static row => row[0] == "directed").Select(static row => row[1]));
    }
}
