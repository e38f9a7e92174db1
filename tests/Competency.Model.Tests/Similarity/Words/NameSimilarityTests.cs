using Competency.Model.Similarity.Words;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Similarity.Words;

/// <summary>Roles that share words of names.</summary>
public sealed class NameSimilarityTests
{
    private static readonly string[] Pool = ["品質管理", "品質檢驗", "溝通協調", "溝通能力", "會計", "會計與稅務", "Excel", "、", "設備維護"];

    private static readonly CompetencyStandard Query = Sketch.Standard("Q", Sketch.Task("T1.1", 3, "K01 品質管理", "S01 溝通協調"));
    private static readonly CompetencyStandard Near = Sketch.Standard("N", Sketch.Task("T1.1", 3, "K01 品質檢驗"));
    private static readonly CompetencyStandard Far = Sketch.Standard("F", Sketch.Task("T1.1", 3, "K01 稅務"));
    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(Query, Near, Far);
    private static readonly SimilarityOptions ByNames = new() { Measure = SimilarityMeasures.Names };

    [Fact]
    public void Names_that_share_a_word_count_in_part()
    {
        SimilarityExplanation near = Catalog.ExplainSimilarity(Query, Near, options: ByNames);

        Assert.Equal(0, Catalog.Overlap(Query, Near).Shared);
        Assert.InRange(near.Pair.Score, 0.1, 0.9);
        SimilarityContribution word = Assert.Single(near.Items);
        Assert.Equal("品質", word.Word);
        Assert.Equal(["品質管理"], word.A!.Elements.Select(static element => element.Title));
        Assert.Equal(["品質檢驗"], word.B!.Elements.Select(static element => element.Title));
        Assert.Equal(0, Catalog.Similarity(Query, Far, ByNames).Score);
    }

    [Fact]
    public void Neighbors_come_by_score_without_the_standard_itself()
    {
        Assert.Equal(["N"], Catalog.MostSimilar(Query, options: ByNames).Select(static near => near.Key.Text));
        Assert.Empty(Catalog.MostSimilar(Query, 0, ByNames));
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Property(MaxTest = 50)]
    public void The_score_is_the_cosine_whatever_the_order(byte[] first, byte[] second, byte[] third)
    {
        CompetencyStandard[] roles = [Role("A", first), Role("B", second), Role("C", third)];
        CompetencyCatalog catalog = Sketch.Catalog(roles);
        CompetencyCatalog reversed = Sketch.Catalog([.. roles.Reverse()]);
        for (int a = 0; a < roles.Length; a++)
        {
            Assert.Equal(1, catalog.Similarity(roles[a], roles[a], ByNames).Score, 1e-12);
            for (int b = 0; b < roles.Length; b++)
            {
                double found = catalog.Similarity(roles[a], roles[b], ByNames).Score;
                SimilarityExplanation explanation = catalog.ExplainSimilarity(roles[a], roles[b], options: ByNames);
                Assert.InRange(found, 0, 1);
                Assert.Equal(found, catalog.Similarity(roles[b], roles[a], ByNames).Score);
                Assert.Equal(found, reversed.Similarity(roles[a], roles[b], ByNames).Score);
                Assert.Equal(Naive(roles, a, b), found, 1e-12);
                if (explanation.Items.Length > 0)
                {
                    Assert.Equal(found, explanation.Items.Sum(static word => word.Contribution), 1e-12);
                }

                if (a != b)
                {
                    SimilarStandard? near = catalog.MostSimilar(roles[a], options: ByNames).SingleOrDefault(it => it.Standard == roles[b]);
                    bool hasWords = RoleTexts.Names.Of(roles[a]).SelectMany(RoleWords.WordsOf).Any();
                    Assert.Equal(hasWords ? found : 0, near?.Score ?? 0, 1e-12);
                }
            }
        }
    }

    private static CompetencyStandard Role(string code, byte[] picks) => Sketch.Standard(
        code,
        Sketch.Task("T1.1", 3, [.. picks.Take(6).Select(static (pick, at) => $"K0{at + 1} {Pool[pick % Pool.Length]}")]));

    /// <summary>The cosine by dictionaries, nothing shared with the kernel but the words.</summary>
    private static double Naive(CompetencyStandard[] roles, int a, int b)
    {
        Dictionary<string, int>[] counts =
        [
            .. roles.Select(static role =>
                RoleTexts.Names.Of(role).SelectMany(static name => RoleWords.WordsOf(name).Distinct()).CountBy(static word => word)
                    .ToDictionary()),
        ];
        double Weight(int role, string word) => counts[role].TryGetValue(word, out int count)
            ? (1 + Math.Log(count)) * Math.Log((1.0 + roles.Length) / counts.Count(other => other.ContainsKey(word)))
            : 0;
        double Product(int left, int right) => counts[left].Keys.Sum(word => Weight(left, word) * Weight(right, word));
        return counts[a].Count == 0 || counts[b].Count == 0
            ? counts[a].Count == counts[b].Count ? 1 : 0
            : Product(a, b) / Math.Sqrt(Product(a, a) * Product(b, b));
    }
}
