using System.Collections.Immutable;
using Competency.Model.Planning;

namespace Competency.Model;

/// <summary>In which order to acquire what a gap lacks.</summary>
public static class PlanningQueries
{
    /// <summary>
    /// The lacking competencies, ranked by what each would unblock alone: by the number of tasks that it completes, then of tasks that it
    /// blocks, then by contribution to the shortage, all descending, then in the order of the document.
    /// </summary>
    /// <param name="gap">The gap.</param>
    /// <returns>Each lacking competency once; the same list at every call.</returns>
    public static ImmutableArray<BlockingCompetency> BlockingCompetencies(this GapReport gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return GreedyLearningOrder.Of(gap).Blocking;
    }

    /// <summary>
    /// A greedy learning order: repeatedly complete the task that unblocks the most tasks per competency acquired. After the last
    /// step no task lacks anything.
    /// </summary>
    /// <remarks>
    /// For a gap so large that the comparisons would take minutes, the task that lacks the fewest competencies is completed next.
    /// The best order is a scheduling problem with precedence that is NP-hard (Lawler 1978), so no bound is claimed. It is not set
    /// cover, whose greedy bound (Chvátal 1979) does not hold here, because a task needs all of its competencies.
    /// </remarks>
    /// <param name="gap">The gap.</param>
    /// <returns>Each competency that a task lacks, once; the same list at every call.</returns>
    /// <example>
    /// The first five competencies to acquire, and the tasks that become ready with each:
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// GapReport gap = catalog.Gap(catalog["TFB5131-901v2"], catalog["TFB5131-902v3"]);
    /// foreach (LearningStep step in gap.LearningOrder().Take(5))
    /// {
    ///     Console.WriteLine($"{step.Item.Concept}: completes {string.Join(", ", step.Completes)}");
    /// }
    /// </code>
    /// </example>
    public static ImmutableArray<LearningStep> LearningOrder(this GapReport gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return GreedyLearningOrder.Of(gap).Order;
    }
}
