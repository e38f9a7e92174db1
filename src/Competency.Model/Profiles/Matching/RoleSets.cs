using System.Collections.Immutable;
using Competency.Model.Measures;
using Competency.Model.Sets;
using Competency.Model.Similarity;

namespace Competency.Model.Profiles.Matching;

/// <summary>The roles that profiles are matched against: all of a catalog, or those that a filter lets pass.</summary>
internal sealed class RoleSets
{
    private readonly CompetencyCatalog _catalog;
    private readonly CatalogSets _sets;
    private readonly SimilarityBasis _basis;
    private readonly int[]? _listed;

    public RoleSets(CompetencyCatalog catalog, MatchOptions options)
    {
        _catalog = catalog;
        _sets = CatalogSets.Of(catalog);
        _basis = new SimilarityBasis(catalog.Id, catalog.Standards.Length, (options.Measure ?? SimilarityMeasures.Jaccard).Name, ConceptWeightings.Uniform.Name);
        Index = _sets.Index;
        if (options.Filter is StandardFilter filter)
        {
            _listed = [.. Enumerable.Range(0, catalog.Standards.Length).Where(standard => filter.Accepts(catalog.Standards[standard]))];
            Index = IndexOf(_listed, catalog.Concepts.Length);
        }

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

    /// <summary>What was found for a profile, as objects.</summary>
    public ImmutableArray<SimilarStandard> Similar(ReadOnlySpan<SetNeighbor> found, int size)
    {
        ImmutableArray<SimilarStandard>.Builder similar = ImmutableArray.CreateBuilder<SimilarStandard>(found.Length);
        foreach (SetNeighbor neighbor in found)
        {
            similar.Add(Similar(_catalog.Standards[StandardAt(neighbor.Set)], neighbor, size));
        }

        return similar.MoveToImmutable();
    }

    private SimilarStandard Similar(CompetencyStandard standard, SetNeighbor neighbor, int size)
    {
        int otherSize = SizeOf(StandardAt(neighbor.Set));
        return new SimilarStandard(standard, _catalog.KeyOf(standard), neighbor.Score, neighbor.Shared, size, otherSize) { Basis = _basis };
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
