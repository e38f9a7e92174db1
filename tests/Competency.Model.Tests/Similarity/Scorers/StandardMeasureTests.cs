using System.Collections.Immutable;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Similarity.Scorers;

/// <summary>An application's own measure over whole standards answers every question alike.</summary>
[Properties(Arbitrary = [typeof(StandardArbitraries)], MaxTest = 100)]
public sealed class StandardMeasureTests
{
    private static readonly SimilarityOptions ByTasks = new()
    {
        Measure = new TaskCounts(),
        Weights = ConceptWeightings.InverseFrequency,
        AllEditions = true,
    };

    [Property]
    public void All_questions_have_the_answer_of_the_measure(GeneratedStandards generated, byte count)
    {
        CompetencyCatalog catalog = generated.Catalog();
        ImmutableArray<ImmutableArray<SimilarStandard>> all = catalog.MostSimilarToAll(count, ByTasks);
        foreach ((CompetencyStandard standard, ImmutableArray<double> scores) in
            catalog.Standards.Zip(catalog.SimilarityMatrix(ByTasks).Rows()))
        {
            double[] expected =
                [.. catalog.Standards.Select(other => ByTasks.Measure is TaskCounts own ? own.Score(catalog, standard, other) : 0)];
            Assert.Equal(expected, scores);
            Assert.Equal(expected, catalog.Standards.Select(other => catalog.Similarity(standard, other, ByTasks).Score));
            IEnumerable<(CompetencyStandard, double)> nearest = catalog.Standards.Zip(expected).Where(entry => entry.First != standard)
                .OrderByDescending(static entry => entry.Second).Take(count);
            Assert.Equal(nearest, catalog.MostSimilar(standard, count, ByTasks).Select(static near => (near.Standard, near.Score)));
            Assert.Equal(nearest, all[catalog.IndexOf(standard)].Select(static near => (near.Standard, near.Score)));
        }

        Assert.Equal(
            catalog.SimilarityMatrix(ByTasks).PairsAtLeast(0.5).Select(static pair => (pair.A, pair.B, pair.Score)),
            catalog.SimilarPairs(0.5, ByTasks).Select(static pair => (pair.A, pair.B, pair.Score)));
    }

    [Fact]
    public void Its_explanation_is_the_score()
    {
        CompetencyStandard a = Sketch.Standard("A", Sketch.Task("T1.1", 3, "K01 甲"));
        CompetencyStandard b = Sketch.Standard("B", Sketch.Task("T1.1", 3, "K01 甲", "K02 乙"), Sketch.Task("T1.2", 3, "K01 甲"));
        CompetencyCatalog catalog = Sketch.Catalog(a, b);

        SimilarityExplanation explanation = catalog.ExplainSimilarity(a, b, options: ByTasks);

        Assert.Equal(2.0 / 3, explanation.Pair.Score);
        Assert.Equal(new SetOverlap(1, 1, 2), explanation.Pair.Overlap);
        Assert.Equal(new SimilarityBasis(catalog.Id, 2, "task-counts", null), explanation.Pair.Basis);
        Assert.Empty(explanation.Items);
        Assert.Empty(explanation.ByKind);
        Assert.Single(explanation.OnlyB);
    }

    [Fact]
    public void Profiles_and_scores_out_of_range_are_refused()
    {
        CompetencyStandard a = Sketch.Standard("A", Sketch.Task("T1.1", 3, "K01 甲"));
        CompetencyCatalog catalog = Sketch.Catalog(a);
        Assert.Throws<ArgumentException>(() => catalog.MostSimilar(catalog.Profile("", ["甲"]), 1, ByTasks));
        Assert.Throws<InvalidOperationException>(() =>
            catalog.Similarity(a, a, new SimilarityOptions { Measure = new Constant(double.NaN) }));
        Assert.Throws<InvalidOperationException>(() => catalog.Similarity(a, a, new SimilarityOptions { Measure = new Constant(1.5) }));
        Assert.Throws<InvalidOperationException>(() => catalog.Similarity(a, a, new SimilarityOptions { Measure = new Constant(-0.1) }));
    }

    private sealed class TaskCounts() : StandardMeasure("task-counts", isSymmetric: true)
    {
        public override double Score(CompetencyCatalog catalog, CompetencyStandard a, CompetencyStandard b) =>
            (1.0 + Math.Min(a.Tasks.Length, b.Tasks.Length)) / (1 + Math.Max(a.Tasks.Length, b.Tasks.Length));
    }

    private sealed class Constant(double score) : StandardMeasure("constant", isSymmetric: true)
    {
        public override double Score(CompetencyCatalog catalog, CompetencyStandard a, CompetencyStandard b) => score;
    }
}
