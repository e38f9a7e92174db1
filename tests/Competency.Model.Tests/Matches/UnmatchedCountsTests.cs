using System.Collections.Immutable;
using Competency.Model.Matches;

namespace Competency.Model.Tests.Matches;

/// <summary>The list of unmatched texts is bounded, and says what is not in it.</summary>
public sealed class UnmatchedCountsTests
{
    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(6, 3)]
    public void Texts_beyond_the_limit_are_counted_together(int texts, long uncounted)
    {
        UnmatchedCounts counts = new(most: 3);
        foreach (int text in Enumerable.Range(0, texts))
        {
            counts.Add($"t{text}", text + 2);
        }

        counts.Add("t0", 99);

        Assert.Equal(uncounted, counts.Uncounted);
        ImmutableArray<UnmatchedText> unmatched = counts.ToImmutable(new CatalogBuilder().Build());
        Assert.Equal(Math.Min(texts, 3), unmatched.Length);
        Assert.Equal(("t0", 2L, 2L), (unmatched[0].Text, unmatched[0].Count, unmatched[0].FirstLine));
        Assert.Empty(unmatched[0].Nearest);
    }
}
