using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Measures;
using Competency.Model.Tests.Similarity;
using Competency.Model.Tests.Weights;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Measures;

/// <summary>Laws of every registered measure under every weighting, over the roles of a catalog.</summary>
[Properties(Arbitrary = [typeof(AllMeasuresProperties), typeof(ConceptWeightingsProperties)], MaxTest = 200)]
public sealed class AllMeasuresProperties
{
    private const double Nearly = 1e-9;

    public static Arbitrary<SimilarityMeasure> Measures() =>
        Arb.From(Gen.Elements(SimilarityMeasures.All.Concat(KindByKind).Concat(Added)));

    /// <summary>Some that are made by name.</summary>
    private static IEnumerable<SimilarityMeasure> KindByKind =>
        new[]
        {
            "shares:jaccard,knowledge=0.5,skill=0.3,attitude=0.2",
            "shares:cosine,skill=2,knowledge=1",
            "shares:tversky:0.5,1,skill=1,attitude=0",
            "shares:shortage,skill=1,knowledge=3",
        }
            .Select(static name =>
                SimilarityMeasures.TryParse(name, out SimilarityMeasure? measure) ? measure : throw new InvalidOperationException(name));

    /// <summary>Fast ones that the library does not have.</summary>
    private static IEnumerable<SimilarityMeasure> Added => [new BraunBlanquetMeasure(), new TanimotoMeasure()];

    /// <summary>The usual standards, some of them with ratings.</summary>
    public static Arbitrary<GeneratedStandards> Standards() => Arb.From(
        from generated in StandardArbitraries.Standards().Generator
        from rated in RatedStandards.Some
        select new GeneratedStandards([.. generated.Standards, .. rated]));

    [Property]
    public void Scores_are_those_of_the_definitions(GeneratedStandards generated, SimilarityMeasure measure, ConceptWeighting weights)
    {
        SimilarityOptions options = new() { Measure = measure, Weights = weights };
        CompetencyCatalog catalog = generated.Catalog();
        NaiveSimilarity naive = new(catalog, weights);
        foreach ((CompetencyStandard a, CompetencyStandard b) in Pairs(catalog))
        {
            Assert.Equal(naive.Score(a, b, measure), catalog.Similarity(a, b, options).Score, Nearly);
        }
    }

    [Property]
    public void Scores_keep_their_range_and_a_role_is_like_itself(
        GeneratedStandards generated, SimilarityMeasure measure, ConceptWeighting weights)
    {
        SimilarityOptions options = new() { Measure = measure, Weights = weights };
        CompetencyCatalog catalog = generated.Catalog();
        foreach ((CompetencyStandard a, CompetencyStandard b) in Pairs(catalog))
        {
            double score = catalog.Similarity(a, b, options).Score;
            Assert.InRange(score, measure.Lowest, 1);
            if (a == b && measure.IsBestOfItself)
            {
                Assert.Equal(measure.IsDistance ? 0 : 1, score, Nearly);
            }

            if (measure.IsSymmetric)
            {
                Assert.Equal(catalog.Similarity(b, a, options).Score, score, Nearly);
            }
        }
    }

    [Property]
    public void All_questions_have_one_answer(GeneratedStandards generated, SimilarityMeasure measure, ConceptWeighting weights, byte count)
    {
        SimilarityOptions options = new() { Measure = measure, Weights = weights };
        CompetencyStandard nothing = new([], [], []) { Code = StandardCode.Parse("NOTHING", null), Title = "" };
        CompetencyCatalog catalog = (generated with { Standards = generated.Standards.Add(nothing) }).Catalog();
        ImmutableArray<ImmutableArray<SimilarStandard>> all = catalog.MostSimilarToAll(count, options);
        SimilarityMatrix matrix = catalog.SimilarityMatrix(options);
        Assert.Equal(catalog.Standards.Where(one => catalog.IsCurrent(one) && !one.Requirements.IsEmpty), matrix.Standards);
        foreach ((CompetencyStandard standard, ImmutableArray<double> scores) in matrix.Standards.Zip(matrix.Rows()))
        {
            Assert.Equal(matrix.Standards.Select(other => Score(standard, other)), scores);
        }

        foreach (CompetencyStandard standard in catalog.Standards)
        {
            (StandardCode Key, double Score)[] expected =
            [
                .. matrix.Standards.Where(other => other != standard && !IsNothing(standard) && !(measure.IsDistance && IsNothing(other)))
                    .Select(other => (catalog.KeyOf(other), score: Score(standard, other))).Where(entry => IsLikeness(entry.score))
                    .OrderBy(entry => measure.IsDistance ? entry.score : -entry.score).Take(count),
            ];
            Assert.Equal(expected, catalog.MostSimilar(standard, count, options).Select(static near => (near.Key, near.Score)));
            Assert.Equal(expected, all[catalog.IndexOf(standard)].Select(static near => (near.Key, near.Score)));
        }

        double Score(CompetencyStandard a, CompetencyStandard b) => catalog.Similarity(a, b, options).Score;

        // Whether a role is all the same as one that needs nothing.
        bool IsNothing(CompetencyStandard a) => IsLikeness(Score(a, nothing)) && IsLikeness(Score(nothing, a));

        bool IsLikeness(double score) => measure.IsDistance ? score < 1 : score > 0;
    }

    [Property]
    public void Pairs_are_those_that_reach_the_threshold(
        GeneratedStandards generated, SimilarityMeasure measure, ConceptWeighting weights, byte threshold)
    {
        SimilarityOptions options = new() { Measure = measure, Weights = weights };
        CompetencyCatalog catalog = generated.Catalog();
        double least = measure.IsDistance ? threshold / 256.0 : (threshold + 1) / 256.0;
        IEnumerable<(CompetencyStandard, CompetencyStandard, double)> expected = Pairs(catalog)
            .Where(pair => IsListed(pair.A) && IsListed(pair.B))
            .Where(pair => measure.IsSymmetric ? catalog.IndexOf(pair.A) < catalog.IndexOf(pair.B) : pair.A != pair.B)
            .Select(pair => (pair.A, pair.B, catalog.Similarity(pair.A, pair.B, options).Score))
            .Where(pair => measure.IsDistance ? pair.Score <= least : pair.Score >= least);
        Assert.Equal(expected, catalog.SimilarPairs(least, options).Select(static pair => (pair.A, pair.B, pair.Score)));

        bool IsListed(CompetencyStandard standard) => catalog.IsCurrent(standard) && !standard.Requirements.IsEmpty;
    }

    [Property]
    public void The_order_of_documents_changes_nothing(GeneratedStandards generated, SimilarityMeasure measure, ConceptWeighting weights)
    {
        SimilarityOptions options = new() { Measure = measure, Weights = weights };
        CompetencyCatalog catalog = generated.Catalog();
        CompetencyCatalog reversed = (generated with { Standards = [.. generated.Standards.Reverse()] }).Catalog();
        Assert.Equal(
            catalog.SimilarityMatrix(options).Rows().SelectMany(static scores => scores),
            reversed.SimilarityMatrix(options).Rows().SelectMany(static scores => scores));
    }

    [Property]
    public void Other_names_change_nothing_but_similarity_by_words(
        byte[] namesA, byte[] namesB, byte[] namesC, SimilarityMeasure measure, ConceptWeighting weights)
    {
        SimilarityOptions options = new() { Measure = measure, Weights = weights };
        string[] names = ["食品衛生", "刀工", "成本分析", "採購", "顧客服務", "清潔消毒", "咖啡沖煮"];
        string[] others = ["focus", "welding", "law", "Z", "accounting", "driving", "botany"];
        if (measure is not WordsMeasure)
        {
            Assert.Equal(Scores(names, 0), Scores(others, 40), static (left, right) => Math.Abs(left - right) < Nearly);
        }

        double[] Scores(string[] called, int offset)
        {
            CompetencyCatalog catalog = Sketch.Catalog(
                [.. new[] { namesA, namesB, namesC }.Select((used, role) => Role($"R{role}", used, called, offset))]);
            return [.. catalog.SimilarityMatrix(options).Rows().SelectMany(static scores => scores)];
        }
    }

    [Property]
    public void More_in_common_is_never_less_alike(GeneratedStandards generated, ConceptWeighting weights)
    {
        // A role against another, and against the same one that also needs something of the first: nothing is lost by it.
        CompetencyCatalog catalog = generated.Catalog();
        foreach ((CompetencyStandard a, CompetencyStandard b) in Pairs(catalog).Where(static pair => pair.A != pair.B))
        {
            WeightedOverlap overlap = catalog.ExplainSimilarity(a, b, options: new SimilarityOptions { Weights = weights }).Weights;
            if (overlap.Minimum <= 0 || overlap.Product <= 0)
            {
                continue;
            }

            WeightedOverlap less = overlap with
            {
                Minimum = overlap.Minimum / 2,
                Product = overlap.Product / 2,
                SharedA = overlap.SharedA / 2,
                SharedB = overlap.SharedB / 2,
                Lacking = overlap.Lacking + (overlap.SharedB / 2),
                Exceeding = overlap.Exceeding + (overlap.SharedA / 2),
            };
            Assert.All(SimilarityMeasures.All.OfType<SetMeasure>(), measure =>
                Assert.True(
                    measure.IsDistance
                        ? measure.Score(less) >= measure.Score(overlap) - Nearly
                        : measure.Score(less) <= measure.Score(overlap) + Nearly,
                    measure.Name));
        }
    }

    private static CompetencyStandard Role(string code, byte[] used, string[] names, int offset) => Sketch.Standard(
        code,
        [
            .. used.Select(name => name % names.Length).Distinct()
                .Select((name, index) => Sketch.Task($"T1.{index + 1}", (name % 6) + 1, $"S{offset + index + 1} {names[name]}")),
        ]);

    private static IEnumerable<(CompetencyStandard A, CompetencyStandard B)> Pairs(CompetencyCatalog catalog) =>
        catalog.Standards.SelectMany(a => catalog.Standards.Select(b => (a, b)));
}
