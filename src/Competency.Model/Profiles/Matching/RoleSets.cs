using System.Collections.Immutable;
using Competency.Model.Sets;
using Competency.Model.Similarity.Search;

namespace Competency.Model.Profiles.Matching;

// The roles that profiles are matched against: those of a catalog that a scope holds and a filter lets pass. Others are empty, if
// they have a number at all, and are like no profile.
internal sealed class RoleSets
{
    private readonly RoleSearch _search;
    private readonly SetIndex? _index;
    private readonly int[]? _listed;

    public RoleSets(CompetencyCatalog catalog, MatchOptions options)
    {
        if (options.Measure is StandardMeasure)
        {
            throw new ArgumentException($"The measure {options.Measure} compares standards; a profile is none.", nameof(options));
        }

        _search = new RoleSearch(catalog, options.Comparison);
        if (_search.IndexedSets is not null)
        {
            _listed = options.Filter is StandardFilter filter ? Listed(catalog, filter) : null;
            _index = _listed is null ? _search.Sets.Index : IndexOf(_listed, catalog.ConceptCount);
        }

        Count = _index?.Count ?? catalog.StandardCount;
        Width = Math.Min(options.MaxCount, Count);
    }

    // No neighbor.
    public static SetNeighbor None => new(0, -1, 0);

    // How many roles there are.
    public int Count { get; }

    // How many roles each profile gets.
    public int Width { get; }

    // Whether a search is given the levels at which profiles have their concepts: the index has no use for them.
    public bool SeesLevels => _index is null;

    // A search for one thread.
    public IProfileSearch CreateSearch() => _index is SetIndex index
        ? new IndexedProfileSearch(index.CreateSearch(Width, _search.IndexedSets), Width)
        : new ScoredProfileSearch(_search, Width);

    // The position in the catalog of a role.
    public int StandardAt(int set) => _listed is null ? set : _listed[set];

    // How many concepts a standard needs, by its position in the catalog.
    public int SizeOf(int standard) => _search.Sets.ConceptsOf(standard).Length;

    // What is like a profile among what was found for it.
    public static ReadOnlySpan<SetNeighbor> Alike(ReadOnlySpan<SetNeighbor> found)
    {
        int count = found.Length;
        while (count > 0 && found[count - 1].Set < 0)
        {
            count--;
        }

        return found[..count];
    }

    // What was found for a profile of so many concepts, as objects.
    public ImmutableArray<SimilarStandard> Similar(ReadOnlySpan<SetNeighbor> found, int size)
    {
        ReadOnlySpan<SetNeighbor> alike = Alike(found);
        ImmutableArray<SimilarStandard>.Builder similar = ImmutableArray.CreateBuilder<SimilarStandard>(alike.Length);
        foreach (SetNeighbor neighbor in alike)
        {
            similar.Add(_search.Results.Standard(StandardAt(neighbor.Set), neighbor.Score, neighbor.Shared, size));
        }

        return similar.MoveToImmutable();
    }

    private int[] Listed(CompetencyCatalog catalog, StandardFilter filter) =>
    [
        .. Enumerable.Range(0, catalog.StandardCount)
            .Where(standard => _search.Sets.Scope.Contains(standard) && filter.Accepts(catalog.StandardAt(standard))),
    ];

    private SetIndex IndexOf(int[] standards, int conceptCount)
    {
        List<int> starts = [0];
        List<int> items = [];
        foreach (int standard in standards)
        {
            items.AddRange(_search.Sets.ConceptsOf(standard));
            starts.Add(items.Count);
        }

        return SetIndex.Create([.. starts], [.. items], conceptCount);
    }
}
