using System.Collections.Immutable;
using Competency.Model.Graph;
using Competency.Model.Similarity.Kernels;

namespace Competency.Model.Similarity;

/// <summary>The standards of a catalog as indexed sets of concepts: a set's number is the standard's, so equal scores stand by code.</summary>
internal sealed class CatalogSets
{
    private readonly CompetencyCatalog _catalog;
    private readonly CompetencyGraph _graph;
    private readonly SimilarityBasis _basis;

    private CatalogSets(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        _graph = CompetencyGraph.Of(catalog);
        _basis = new SimilarityBasis(catalog.Id, catalog.Standards.Length);
        CompressedRows rows = _graph.StandardConcepts;
        Index = SetIndex.Create(rows.Starts, rows.Columns, catalog.Concepts.Length);
    }

    /// <summary>The index itself.</summary>
    public SetIndex Index { get; }

    /// <summary>The sets of a catalog, indexed when they are first asked for.</summary>
    public static CatalogSets Of(CompetencyCatalog catalog) => catalog.Derived(static owner => new CatalogSets(owner));

    /// <summary>The concepts that a standard needs, by index.</summary>
    public ReadOnlySpan<int> ConceptsOf(int standard) => _graph.ConceptsOfStandard(standard);

    /// <summary>How many neighbours to ask for if one or none of them is to be left out, and a filter may drop any.</summary>
    public int Asked(int count, StandardFilter? filter, bool isMember) =>
        filter is null ? (int)Math.Min(Index.Count, (long)count + (isMember ? 1 : 0)) : Index.Count;

    /// <summary>The neighbours as objects.</summary>
    /// <param name="neighbours">The neighbours, best first.</param>
    /// <param name="size">How many concepts the query has.</param>
    /// <param name="query">The number of the query, which is left out; −1 if it is none of the standards.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="filter">Whom to list.</param>
    public ImmutableArray<SimilarStandard> Listed(ReadOnlySpan<SetNeighbour> neighbours, int size, int query, int count, StandardFilter? filter)
    {
        ImmutableArray<SimilarStandard>.Builder listed = ImmutableArray.CreateBuilder<SimilarStandard>(Math.Min(count, neighbours.Length));
        foreach (SetNeighbour neighbour in neighbours)
        {
            if (listed.Count == count)
            {
                break;
            }

            if (neighbour.Set != query && filter?.Accepts(_catalog.Standards[neighbour.Set]) != false)
            {
                listed.Add(Similar(neighbour, size));
            }
        }

        return listed.DrainToImmutable();
    }

    /// <summary>A pair as objects.</summary>
    public SimilarPair Similar(SetPair pair) => new(
        _catalog.Standards[pair.A],
        _catalog.Standards[pair.B],
        pair.Score,
        new SetOverlap(pair.Shared, ConceptsOf(pair.A).Length, ConceptsOf(pair.B).Length),
        _basis);

    /// <summary>A neighbour as an object.</summary>
    public SimilarStandard Similar(SetNeighbour neighbour, int size)
    {
        CompetencyStandard standard = _catalog.Standards[neighbour.Set];
        int otherSize = ConceptsOf(neighbour.Set).Length;
        return new SimilarStandard(standard, _catalog.KeyOf(standard), neighbour.Score, neighbour.Shared, size, otherSize) { Basis = _basis };
    }
}
