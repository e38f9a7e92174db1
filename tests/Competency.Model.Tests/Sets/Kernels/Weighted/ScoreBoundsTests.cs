using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;
using Competency.Model.Sets.Kernels.Weighted;

namespace Competency.Model.Tests.Sets.Kernels.Weighted;

public sealed class ScoreBoundsTests
{
    /// <summary>Four times as many lanes as are wanted would overflow: to none, and to fewer than none.</summary>
    [Theory]
    [InlineData(1 << 30)]
    [InlineData(1 << 29)]
    [InlineData(int.MaxValue)]
    [InlineData(65)]
    public void Sums_become_keys_however_many_are_wanted(int wanted)
    {
        ScoreBounds<CosineFormula, ScalarLane, float> bounds = new(default);
        float[] sums = [.. Enumerable.Repeat(6f, 64)];
        float[] norms = [.. Enumerable.Repeat(2f, 64)];

        float least = bounds.ToKeys(sums, norms, norm: 3, wanted);

        Assert.All(sums, static key => Assert.Equal(1, key));
        Assert.Equal(ScoreBounds<CosineFormula, ScalarLane, float>.NoKey, least);
    }
}
