using Competency.Model.Sets;
using Competency.Model.Similarity.Search;

namespace Competency.Model.Profiles.Matching;

// Asks for one profile after the other, by any measure and weights.
internal sealed class ScoredProfileSearch(RoleSearch search, int width) : IProfileSearch
{
    public void Nearest(
        ReadOnlySpan<int> ends, ReadOnlySpan<int> concepts, ReadOnlySpan<CompetencyLevel?> levels, Span<SetNeighbor> found)
    {
        int start = 0;
        for (int profile = 0; profile < ends.Length; profile++)
        {
            Range range = start..ends[profile];
            Span<SetNeighbor> room = found.Slice(profile * width, width);
            int count = search.Nearest(concepts[range], levels.IsEmpty ? [] : levels[range], room);
            room[count..].Fill(RoleSets.None);
            start = ends[profile];
        }
    }
}
