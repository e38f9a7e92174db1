using System.Collections.Immutable;
using Competency.Model.Catalog;
using Competency.Model.Sets;
using Competency.Model.Similarity.Search;

namespace Competency.Model.Profiles.Matching;

// The roles that profiles are matched against: those of a catalog that a scope holds and a filter lets pass. Others are empty, if
// they have a number at all, and are like no profile.
internal sealed class RoleSets
{
    private readonly CatalogSets _sets;
    private readonly SimilarityResults _results;
    private readonly int[]? _listed;

    public RoleSets(CompetencyCatalog catalog, MatchOptions options)
    {
        _sets = CatalogSets.Of(CatalogScope.Of(catalog, options.AllEditions, options.AllRatings));
        _results = new SimilarityResults(_sets, options.Measure, ConceptWeightings.Uniform);
        if (options.Filter is StandardFilter filter)
        {
            _listed =
            [
                .. Enumerable.Range(0, catalog.Standards.Length)
                    .Where(standard => _sets.Scope.Contains(standard) && filter.Accepts(catalog.Standards[standard])),
            ];
        }

        Index = _listed is null ? _sets.Index : IndexOf(_listed, catalog.Concepts.Length);
        Width = Math.Min(options.MaxCount, Index.Count);
    }

    // The roles as sets of concepts, in the order of the catalog.
    public SetIndex Index { get; }

    // How many roles each profile gets.
    public int Width { get; }

    // The position in the catalog of a role of the index.
    public int StandardAt(int set) => _listed is null ? set : _listed[set];

    // How many concepts a standard needs, by its position in the catalog.
    public int SizeOf(int standard) => _sets.ConceptsOf(standard).Length;

    // What is like a profile of so many concepts among what was found for it: where likeness ends, a ranking does. A profile of
    // none is like the empty ones.
    public static ReadOnlySpan<SetNeighbor> Alike(ReadOnlySpan<SetNeighbor> found, int size)
    {
        int count = size == 0 ? 0 : found.Length;
        while (count > 0 && found[count - 1].Score <= 0)
        {
            count--;
        }

        return found[..count];
    }

    // What was found for a profile, as objects.
    public ImmutableArray<SimilarStandard> Similar(ReadOnlySpan<SetNeighbor> found, int size)
    {
        ReadOnlySpan<SetNeighbor> alike = Alike(found, size);
        ImmutableArray<SimilarStandard>.Builder similar = ImmutableArray.CreateBuilder<SimilarStandard>(alike.Length);
        foreach (SetNeighbor neighbor in alike)
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
