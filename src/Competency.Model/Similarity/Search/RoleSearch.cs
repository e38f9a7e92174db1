using System.Buffers;
using System.Collections.Immutable;
using Competency.Model.Catalog;
using Competency.Model.Measures;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets;
using Competency.Model.Sets.Kernels;
using Competency.Model.Similarity.Scorers;
using Competency.Model.Threading;

namespace Competency.Model.Similarity.Search;

// Answers questions about one catalog by one measure and weighting: through an index where there is one for them, else by
// scoring every standard. The answers are the same to the last bit.
internal sealed class RoleSearch
{
    private readonly SimilarityOptions _options;

    public RoleSearch(CompetencyCatalog catalog, SimilarityOptions? options)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
        _options = options ?? SimilarityOptions.Default;
        bool allRatings = _options.AllRatings || Measure is CenteredMeasure or SkillSpaceMeasure;
        Sets = CatalogSets.Of(CatalogScope.Of(catalog, _options.AllEditions, allRatings));
        Results = new SimilarityResults(Sets, Measure, _options.Weights);
    }

    public CompetencyCatalog Catalog { get; }

    // The roles as sets of what the measure sees of them.
    public CatalogSets Sets { get; }

    public SimilarityResults Results { get; }

    public SimilarityMeasure Measure => _options.MeasureOfStandards;

    public StandardFilter? Filter => _options.Filter;

    public SimilarityBasis Basis => Results.Basis;

    // Where the index of sets answers alone, neither of these is made. The catalog keeps both, so threads that ask at once get one.
    public WeightedCatalog Standards => field ??= WeightedCatalog.Of(Sets.Scope, _options.Weights);

    public RoleScorer Scorer => field ??= Standards.ScorerFor(Measure);

    private bool IsUniform => ReferenceEquals(_options.Weights, ConceptWeightings.Uniform);

    // The measure, if the index of sets knows it and nothing but sets matters. The index has what roles need; what they hold beyond
    // that matters where only the second set weighs.
    public SetMeasure? IndexedSets =>
        IsUniform
        && Measure is SetMeasure { IsDistance: false } sets
        && !sets.Inputs.HasFlag(MeasureInputs.Levels)
        && (Sets.AreAllNeeded || sets is not IFormulaMeasure { Shared: SharedWeight.OfSecond })
            ? sets
            : null;

    // The measure, if the index of weighted sets knows it. It leaves out what the first has at a weight of 0, which matters
    // where only the second weighs.
    private SetMeasure? IndexedWeights =>
        !IsUniform && Measure is SetMeasure sets and IFormulaMeasure { Shared: not SharedWeight.OfSecond } ? sets : null;

    // Whether an answer may list the standard. One that needs nothing says nothing: what it needs is unknown.
    public bool Lists(int standard) =>
        Sets.Scope.Contains(standard) && IsKnown(standard) && Filter?.Accepts(Catalog.StandardAt(standard)) != false;

    // The standards most similar to a standard, itself left out, best first, equal scores by code.
    public ImmutableArray<SimilarStandard> Nearest(int standard, int maxCount) => !IsKnown(standard) ? []
        : IndexedSets is not SetMeasure sets ? Nearest(Standards[standard], maxCount)
        : Sets.ConceptsOf(standard).Length == 0 ? []
        : Indexed(Sets.ConceptsOf(standard), standard, maxCount, sets);

    // The standards most similar to a profile.
    public ImmutableArray<SimilarStandard> Nearest(CompetencyProfile profile, int maxCount)
    {
        if (Measure is StandardMeasure)
        {
            throw new ArgumentException($"The measure {Measure} compares standards; a profile is none.", nameof(profile));
        }

        SetNeighbor[] found = new SetNeighbor[Math.Min(maxCount, Catalog.StandardCount)];
        CompetencyLevel?[] levels = IndexedSets is null ? [.. profile.Competencies.Select(static held => held.Level)] : [];
        int count = Nearest(profile.Concepts, levels, found);
        return Objects(found.AsSpan(0, count), profile.Concepts.Length);
    }

    // The same of concepts, ascending and each once, and their levels or none at all: as many as there is room for; how many there are.
    public int Nearest(ReadOnlySpan<int> concepts, ReadOnlySpan<CompetencyLevel?> levels, Span<SetNeighbor> found)
    {
        if (concepts.Length == 0 || found.Length == 0)
        {
            return 0;
        }

        if (IndexedSets is SetMeasure sets)
        {
            ReadOnlySpan<SetNeighbor> neighbors = Sets.Index.MostSimilar(concepts, Asked(found.Length), sets).AsSpan();
            return List(neighbors, concepts, -1, isCounted: true, found);
        }

        WeightedRole set = Standards.Free(concepts, levels);
        return List(Neighbors(set, found.Length), concepts, -1, isCounted: false, found);
    }

    // For every standard those most similar to it.
    public ImmutableArray<ImmutableArray<SimilarStandard>> NearestOfAll(int maxCount, CancellationToken cancellationToken)
    {
        bool isCounted = IndexedSets is not null;
        NeighborTable? found = Filter is not null ? null
            : IndexedSets is SetMeasure sets ? Sets.Index.MostSimilarToAll(Asked(maxCount), sets, cancellationToken: cancellationToken)
            : IndexedWeights is not SetMeasure weighted ? null
            : Standards.Index.MostSimilarToAll(Asked(maxCount), weighted, cancellationToken: cancellationToken);
        ImmutableArray<SimilarStandard>[] all = new ImmutableArray<SimilarStandard>[Catalog.StandardCount];
        Processors.Run(
            all.Length,
            standard => all[standard] = found is null || !IsIndexed(standard)
                ? Nearest(standard, maxCount)
                : Listed(found[standard], Sets.ConceptsOf(standard), standard, maxCount, isCounted),
            cancellationToken);
        return ImmutableArray.Create(all);
    }

    // The pairs that score at least the threshold; null where no index finds them. No index has two roles that need nothing of what
    // they rate, which are alike.
    public ImmutableArray<SimilarPair>? IndexedPairs(double minScore, CancellationToken cancellationToken) =>
        Filter is null && Sets.AreAllNeeded && IndexedSets is SetMeasure sets
        ? [
            .. Sets.Index.PairsAtLeast(minScore, sets, cancellationToken: cancellationToken)
                .Where(pair => IsIndexed(pair.A) && IsIndexed(pair.B))
                .Select(pair => Results.Pair(pair.A, pair.B, pair.Score, pair.Shared)),
        ]
        : null;

    // A pair of standards as objects.
    public SimilarPair Pair(int a, int b, double score) => Results.Pair(a, b, score);

    private ImmutableArray<SimilarStandard> Indexed(ReadOnlySpan<int> concepts, int standard, int maxCount, SetMeasure sets) =>
        Listed(Sets.Index.MostSimilar(concepts, Asked(maxCount), sets).AsSpan(), concepts, standard, maxCount, isCounted: true);

    // Whether anything is known that the measure looks at: applications compare whole standards.
    private bool IsKnown(int standard) => Measure is StandardMeasure || Sets.IsKnown(standard);

    // Whether the standard has neighbors in an index.
    private bool IsIndexed(int standard) =>
        Sets.Scope.Contains(standard) && Sets.ConceptsOf(standard).Length > 0 && (IsUniform || Standards[standard].Total > 0);

    // Whether the measure finds nothing in a role to compare: no weight, no rating, no word, no kind that has a share. Then the role
    // is like one that needs nothing, in both directions.
    private bool SeesNothing(in WeightedRole set, in WeightedRole nothing) => IndexedWeights is not null ? set.Total.Equals(0)
        : Measure is not StandardMeasure
            && IsLikeness(Scorer.Score(set, nothing)) && IsLikeness(Scorer.Score(nothing, set));

    // Whether a score says that two are alike at all: where likeness ends, a ranking does.
    private bool IsLikeness(double score) => Measure.IsDistance ? score < 1 : score > 0;

    private ImmutableArray<SimilarStandard> Nearest(in WeightedRole set, int maxCount) =>
        Listed(Neighbors(set, maxCount), set.Concepts, set.Standard, maxCount, isCounted: false);

    private ReadOnlySpan<SetNeighbor> Neighbors(in WeightedRole set, int maxCount)
    {
        WeightedRole nothing = Standards.Free([]);
        if (SeesNothing(set, nothing))
        {
            return [];
        }

        return IndexedWeights is SetMeasure weighted
            ? Standards.Index.MostSimilar(set.Concepts, set.Weights, Asked(maxCount), weighted).AsSpan()
            : Scored(set, nothing, maxCount);
    }

    // The standard itself may be among the nearest, and a filter may strike out any number of them.
    private int Asked(int maxCount) =>
        Filter is null ? (int)Math.Min(Catalog.StandardCount, (long)maxCount + 1) : Catalog.StandardCount;

    private SetNeighbor[] Scored(in WeightedRole set, in WeightedRole nothing, int maxCount)
    {
        int count = Catalog.StandardCount;
        double[] scores = ArrayPool<double>.Shared.Rent(Math.Max(1, count));
        Scorer.ScoreAll(set, scores.AsSpan(0, count));
        NeighborCollector collector = new(Math.Min(maxCount, count));
        for (int standard = 0; standard < count && maxCount > 0; standard++)
        {
            // Nothing is far from a role that needs nothing, but it is like none.
            bool isAlike = standard != set.Standard && IsLikeness(scores[standard]) && Lists(standard);
            if (isAlike && !(Measure.IsDistance && SeesNothing(Standards[standard], nothing)))
            {
                collector.Offer(new SetNeighbor(Measure.Ranked(scores[standard]), standard, 0));
            }
        }

        ArrayPool<double>.Shared.Return(scores);
        SetNeighbor[] found = new SetNeighbor[collector.Count];
        collector.CopyTo(found);
        return found;
    }

    private ImmutableArray<SimilarStandard> Listed(
        ReadOnlySpan<SetNeighbor> neighbors, ReadOnlySpan<int> concepts, int standard, int maxCount, bool isCounted)
    {
        SetNeighbor[] listed = new SetNeighbor[Math.Min(maxCount, neighbors.Length)];
        int count = List(neighbors, concepts, standard, isCounted, listed);
        return Objects(listed.AsSpan(0, count), concepts.Length);
    }

    // Neighbors of the index of sets know how much they share. The index of weighted sets counts only what adds to a score, which
    // leaves out weights of 0, and scorers count nothing.
    private int List(
        ReadOnlySpan<SetNeighbor> neighbors, ReadOnlySpan<int> concepts, int standard, bool isCounted, Span<SetNeighbor> listed)
    {
        int count = 0;
        foreach (SetNeighbor neighbor in neighbors)
        {
            double score = Math.Abs(neighbor.Score).Equals(0) ? 0 : Measure.Ranked(neighbor.Score);
            if (count == listed.Length || !IsLikeness(score))
            {
                break;
            }

            if (neighbor.Set != standard && Lists(neighbor.Set))
            {
                int shared = isCounted ? neighbor.Shared : Sets.Overlap(concepts, neighbor.Set).Shared;
                listed[count++] = new SetNeighbor(score, neighbor.Set, shared);
            }
        }

        return count;
    }

    private ImmutableArray<SimilarStandard> Objects(ReadOnlySpan<SetNeighbor> neighbors, int size)
    {
        ImmutableArray<SimilarStandard>.Builder objects = ImmutableArray.CreateBuilder<SimilarStandard>(neighbors.Length);
        foreach (SetNeighbor neighbor in neighbors)
        {
            objects.Add(Results.Standard(neighbor.Set, neighbor.Score, neighbor.Shared, size));
        }

        return objects.MoveToImmutable();
    }
}
