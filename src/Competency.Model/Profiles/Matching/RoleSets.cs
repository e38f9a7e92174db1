using System.Collections.Immutable;
using Competency.Model.Sets;
using Competency.Model.Similarity;

namespace Competency.Model.Profiles.Matching;

/// <summary>The roles that profiles are matched against: all of a catalog, or those that a filter lets pass.</summary>
internal sealed class RoleSets
{
    private readonly CatalogSets _sets;
    private readonly SimilarityResults _results;
    private readonly MatchOptions _options;
    private readonly int[]? _listed;

    public RoleSets(CompetencyCatalog catalog, MatchOptions options)
    {
        _options = options;
        _sets = CatalogSets.Of(catalog);
        _results = new SimilarityResults(catalog, options.Measure, ConceptWeightings.Uniform);
        if (options.Filter is StandardFilter filter)
        {
            _listed = [.. Enumerable.Range(0, catalog.Standards.Length).Where(standard => filter.Accepts(catalog.Standards[standard]))];
        }

        Index = _listed is null ? _sets.Index : IndexOf(_listed, catalog.Concepts.Length);
        Width = Math.Min(options.MaxCount, Index.Count);
    }

    /// <summary>The roles as sets of concepts, in the order of the catalog.</summary>
    public SetIndex Index { get; }

    /// <summary>How many roles each profile gets.</summary>
    public int Width { get; }

    /// <summary>The position in the catalog of a role of the index.</summary>
    public int StandardAt(int set) => _listed is null ? set : _listed[set];

    /// <summary>How many concepts a standard needs, by its position in the catalog.</summary>
    public int SizeOf(int standard) => _sets.ConceptsOf(standard).Length;

    /// <summary>
    /// Fills batches one after another, matches them on all processors and hands them out in the order in which they were
    /// filled; a batch is used again once the caller asks for the next one.
    /// </summary>
    /// <param name="makeBatch">Makes an empty batch of <see cref="Width"/> neighbors.</param>
    /// <param name="fill">Fills a batch, by the thread of the caller; false if there is nothing left.</param>
    /// <param name="prepare">Makes sets of what was filled in, by the thread that matches.</param>
    /// <param name="finish">What is to be done with a batch after it was matched, by the same thread.</param>
    /// <param name="cancellationToken">Checked before each batch.</param>
    public IEnumerable<TBatch> Match<TBatch>(
        Func<TBatch> makeBatch, Func<TBatch, bool> fill, Action<TBatch> prepare, Action<TBatch> finish, CancellationToken cancellationToken)
        where TBatch : ProfileBatch
    {
        using BatchMatcher<TBatch> matcher = new(Index, Width, _options.Measure, _options.Threads, makeBatch, prepare, finish);
        bool isMore = true;
        while (isMore || !matcher.IsEmpty)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isMore && !matcher.IsFull)
            {
                TBatch batch = matcher.Rent();
                isMore = fill(batch);
                if (isMore)
                {
                    matcher.Add(batch);
                }
            }
            else
            {
                TBatch batch = matcher.Take().GetAwaiter().GetResult();
                yield return batch;
                matcher.Return(batch);
            }
        }
    }

    /// <summary>What was found for a profile, as objects.</summary>
    public ImmutableArray<SimilarStandard> Similar(ReadOnlySpan<SetNeighbor> found, int size)
    {
        ImmutableArray<SimilarStandard>.Builder similar = ImmutableArray.CreateBuilder<SimilarStandard>(found.Length);
        foreach (SetNeighbor neighbor in found)
        {
            similar.Add(_results.Standard(StandardAt(neighbor.Set), neighbor.Score, neighbor.Shared, size));
        }

        return similar.MoveToImmutable();
    }

    private SetIndex IndexOf(int[] standards, int conceptCount)
    {
        List<int> starts = [0];
        List<int> items = [];
        foreach (int standard in standards)
        {
            items.AddRange(_sets.ConceptsOf(standard));
            starts.Add(items.Count);
        }

        return SetIndex.Create([.. starts], [.. items], conceptCount);
    }
}
