using Competency.Model.Sets;

namespace Competency.Model.Profiles.Matching;

// Searches an index of sets, which answers for many profiles at once.
internal sealed class IndexedProfileSearch(SetSearch search, int width) : IProfileSearch
{
    public void Nearest(
        ReadOnlySpan<int> ends, ReadOnlySpan<int> concepts, ReadOnlySpan<CompetencyLevel?> levels, Span<SetNeighbor> found)
    {
        search.Nearest(ends, concepts, found);
        int start = 0;
        for (int profile = 0; profile < ends.Length; profile++)
        {
            CutOff(found.Slice(profile * width, width), isEmpty: ends[profile] == start);
            start = ends[profile];
        }
    }

    // Where likeness ends, a ranking does. A profile of nothing is like the empty roles only.
    private static void CutOff(Span<SetNeighbor> found, bool isEmpty)
    {
        for (int at = found.Length - 1; at >= 0 && (isEmpty || found[at].Score <= 0); at--)
        {
            found[at] = RoleSets.None;
        }
    }
}
