using Competency.Model.Graph;

namespace Competency.Model.Needs;

/// <summary>For each concept of a catalog the standards that need it, with the place where each says so.</summary>
internal sealed class NeedPostings
{
    private readonly int[] _starts;
    private readonly NeedPosting[] _postings;

    private NeedPostings(CompetencyCatalog catalog)
    {
        CompressedRows rows = CompetencyGraph.Of(catalog).StandardConcepts;
        _postings = new NeedPosting[rows.Count];
        _starts = new int[catalog.Concepts.Length + 1];
        foreach (int concept in rows.Columns)
        {
            _starts[concept + 1]++;
        }

        for (int concept = 0; concept < catalog.Concepts.Length; concept++)
        {
            _starts[concept + 1] += _starts[concept];
        }

        int[] next = _starts[..^1];
        for (int standard = 0; standard < rows.RowCount; standard++)
        {
            for (int need = rows.Starts[standard]; need < rows.Starts[standard + 1]; need++)
            {
                _postings[next[rows.Columns[need]]++] = new NeedPosting(standard, need);
            }
        }
    }

    /// <summary>The standards that need a concept, ascending.</summary>
    public ReadOnlySpan<NeedPosting> this[int concept] => _postings.AsSpan(_starts[concept].._starts[concept + 1]);

    /// <summary>The postings of a catalog, gathered when they are first asked for.</summary>
    public static NeedPostings Of(CompetencyCatalog catalog) => catalog.Derived(static owner => new NeedPostings(owner));
}
