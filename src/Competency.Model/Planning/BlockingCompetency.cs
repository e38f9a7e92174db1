using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>What one lacking competency stands in the way of, and what it would bring if it were acquired at the level needed.</summary>
/// <param name="Item">The competency; met for the role as a whole it can still be below the level of a task, under other level rules than the highest.</param>
/// <param name="Completes">The tasks that lack nothing else: acquiring this one makes them ready.</param>
/// <param name="Blocks">All tasks that lack it, those that it completes among them; none if only the role as a whole needs it.</param>
public sealed record BlockingCompetency(GapItem Item, ImmutableArray<WorkTask> Completes, ImmutableArray<WorkTask> Blocks)
{
    /// <summary>The outputs of the tasks that it completes.</summary>
    public IEnumerable<WorkOutput> Outputs => Completes.SelectMany(static task => task.Outputs);

    /// <summary>A sentence: <c>S06 感官品飲: completes T1.2, blocks T1.2, T2.3</c>.</summary>
    public override string ToString() => Gaps.GapSentence.Of(this);
}
