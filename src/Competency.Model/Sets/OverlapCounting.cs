using Competency.Model.Graph;
using Competency.Model.Measures;

namespace Competency.Model.Sets;

/// <summary>Counts shared concepts over the rows of a graph.</summary>
internal static class OverlapCounting
{
    /// <summary>The overlap of two standards.</summary>
    public static SetOverlap Between(CompetencyGraph graph, int a, int b) => Between(graph.ConceptsOfStandard(a), graph.ConceptsOfStandard(b));

    /// <summary>The overlap of two sets, by a merge of their sorted rows.</summary>
    public static SetOverlap Between(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.Length && j < right.Length)
        {
            int order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return new SetOverlap(shared, left.Length, right.Length);
    }
}
