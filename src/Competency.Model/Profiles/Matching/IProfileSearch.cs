using Competency.Model.Sets;

namespace Competency.Model.Profiles.Matching;

// Finds the roles nearest to profiles. Holds working memory, so each thread has its own.
internal interface IProfileSearch
{
    // ends: Where each profile ends among the concepts.
    // concepts: The concepts of all profiles, ascending within a profile and each once.
    // levels: Their levels, or none at all.
    // found: Takes as many neighbors for each profile as the search is wide, best first; after the last one that is like the profile,
    // the rest is RoleSets.None.
    void Nearest(ReadOnlySpan<int> ends, ReadOnlySpan<int> concepts, ReadOnlySpan<CompetencyLevel?> levels, Span<SetNeighbor> found);
}
