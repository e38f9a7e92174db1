using System.Buffers;
using System.Collections.Immutable;
using Competency.Model.Measures;
using Competency.Model.Sets;
using Competency.Model.Sets.Kernels;
using Competency.Model.Threading;

namespace Competency.Model.Similarity.Scorers;

/// <summary>
/// Answers questions about one catalog by one measure and weighting: through an index where there is one for them, else by
/// scoring every standard. The answers are the same to the last bit.
/// </summary>
internal sealed class RoleSearch
{
    private readonly CompetencyCatalog _catalog;
    private readonly WeightedCatalog _standards;
    private readonly SimilarityMeasure _measure;
    private readonly bool _isUniform;

    public RoleSearch(CompetencyCatalog catalog, SimilarityMeasure? measure, ConceptWeighting? weights)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
        _measure = measure ?? SimilarityMeasures.Jaccard;
        _isUniform = ReferenceEquals(weights ?? ConceptWeightings.Uniform, ConceptWeightings.Uniform);
        _standards = WeightedCatalog.Of(catalog, weights ?? ConceptWeightings.Uniform);
        Scorer = _standards.ScorerFor(_measure);
        bool seesWeights = _measure.Inputs.HasFlag(MeasureInputs.Weights);
        Basis = new SimilarityBasis(catalog.Id, catalog.Standards.Length, _measure.Name, seesWeights ? (weights ?? ConceptWeightings.Uniform).Name : null);
    }

    /// <summary>What the scores rest on.</summary>
    public SimilarityBasis Basis { get; }

    /// <summary>What scores.</summary>
    public RoleScorer Scorer { get; }

    /// <summary>The measure.</summary>
    public SimilarityMeasure Measure => _measure;

    /// <summary>The standards.</summary>
    public WeightedCatalog Standards => _standards;

    /// <summary>The measure, if the index of sets knows it and nothing but sets matters.</summary>
    public SetMeasure? IndexedSets => _isUniform && _measure is SetMeasure { IsDistance: false } sets && !sets.Inputs.HasFlag(MeasureInputs.Levels) ? sets : null;

    /// <summary>The measure, if the index of weighted sets knows it. Its coverage does not count what the first has at a weight of 0.</summary>
    private SetMeasure? IndexedWeights =>
        !_isUniform && _measure is SetMeasure sets and not CoverageMeasure && WeightedSetIndex.Knows(sets) ? sets : null;

    /// <summary>The standards most similar to a set, itself left out, best first, equal scores by code.</summary>
    public ImmutableArray<SimilarStandard> Nearest(WeightedRole set, int count, StandardFilter? filter)
    {
        int asked = filter is null ? (int)Math.Min(_standards.Count, (long)count + 1) : _standards.Count;
        if (IndexedSets is SetMeasure sets)
        {
            return Listed(CatalogSets.Of(_catalog).Index.MostSimilar(set.Concepts, asked, sets).AsSpan(), set, count, filter);
        }

        return IndexedWeights is SetMeasure weighted
            ? Listed(_standards.Index.MostSimilar(set.Concepts, set.Weights, asked, weighted).AsSpan(), set, count, filter)
            : Listed(Scored(set, count, filter), set, count, filter);
    }

    /// <summary>For every standard those most similar to it.</summary>
    public ImmutableArray<ImmutableArray<SimilarStandard>> NearestOfAll(int count, StandardFilter? filter)
    {
        ImmutableArray<SimilarStandard>[] all = new ImmutableArray<SimilarStandard>[_standards.Count];
        int asked = (int)Math.Min(_standards.Count, (long)count + 1);
        NeighborTable? found = filter is not null ? null
            : IndexedSets is SetMeasure sets ? CatalogSets.Of(_catalog).Index.MostSimilarToAll(asked, sets)
            : IndexedWeights is SetMeasure weighted ? _standards.Index.MostSimilarToAll(asked, weighted)
            : null;
        Processors.Run(all.Length, standard => all[standard] = found is null
            ? Nearest(_standards[standard], count, filter)
            : Listed(found[standard], _standards[standard], count, filter));
        return ImmutableArray.Create(all);
    }

    /// <summary>Two sets, the second of which is a standard.</summary>
    public SetOverlap Overlap(in WeightedRole a, int b) => OverlapCounting.Between(a.Concepts, _standards[b].Concepts);

    /// <summary>A pair of standards as objects.</summary>
    public SimilarPair Pair(int a, int b, double score) =>
        new(_catalog.Standards[a], _catalog.Standards[b], score, Overlap(_standards[a], b), Basis);

    private ReadOnlySpan<SetNeighbor> Scored(in WeightedRole set, int count, StandardFilter? filter)
    {
        double[] scores = ArrayPool<double>.Shared.Rent(Math.Max(1, _standards.Count));
        Scorer.ScoreAll(set, scores.AsSpan(0, _standards.Count));
        NeighborCollector collector = new(Math.Min(count, _standards.Count));
        for (int standard = 0; standard < _standards.Count && count > 0; standard++)
        {
            if (standard != set.Standard && filter?.Accepts(_catalog.Standards[standard]) != false)
            {
                collector.Offer(new SetNeighbor(_measure.Ranked(scores[standard]), standard, 0));
            }
        }

        ArrayPool<double>.Shared.Return(scores);
        SetNeighbor[] found = new SetNeighbor[collector.Count];
        collector.CopyTo(found);
        return found.AsSpan();
    }

    private ImmutableArray<SimilarStandard> Listed(ReadOnlySpan<SetNeighbor> neighbors, in WeightedRole set, int count, StandardFilter? filter)
    {
        ImmutableArray<SimilarStandard>.Builder listed = ImmutableArray.CreateBuilder<SimilarStandard>(Math.Min(count, neighbors.Length));
        foreach (SetNeighbor neighbor in neighbors)
        {
            if (listed.Count == count)
            {
                break;
            }

            CompetencyStandard standard = _catalog.Standards[neighbor.Set];
            if (neighbor.Set != set.Standard && filter?.Accepts(standard) != false)
            {
                SetOverlap overlap = Overlap(set, neighbor.Set);
                double score = Math.Abs(neighbor.Score).Equals(0) ? 0 : _measure.Ranked(neighbor.Score);
                listed.Add(new SimilarStandard(standard, _catalog.KeyOf(standard), score, overlap.Shared, overlap.SizeA, overlap.SizeB) { Basis = Basis });
            }
        }

        return listed.DrainToImmutable();
    }
}
