using Competency.Model.Sets.Kernels.Counting;

namespace Competency.Model.Sets;

// A search in a SetIndex that is used for many queries; holds working memory, so each thread has its own.
internal sealed class SetSearch(InvertedIndex index, ISetSearch search, int width)
{
    private readonly QueryBatch _queries = new(index, SetSearchFactory.BatchSize(index, width));

    // The sets nearest to each query: see SetIndex.MostSimilarToEach.
    // ends: Where each query ends among the items.
    // items: The items of all queries, ascending within a query and each once, all known to the index.
    // found: Takes as many neighbors for each query as the search is wide.
    public void Nearest(ReadOnlySpan<int> ends, ReadOnlySpan<int> items, Span<SetNeighbor> found)
    {
        int start = 0;
        for (int next = 0; width > 0 && next < ends.Length; next += _queries.Count)
        {
            _queries.Clear();
            while (_queries.Count < _queries.Capacity && next + _queries.Count < ends.Length)
            {
                int end = ends[next + _queries.Count];
                _queries.AddSet(items[start..end]);
                start = end;
            }

            search.Nearest(_queries, width, found.Slice(next * width, _queries.Count * width));
        }
    }
}
