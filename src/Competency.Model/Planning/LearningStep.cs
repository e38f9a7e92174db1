using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>One step on the way to all tasks of the target: a competency to acquire, and what is reached with it.</summary>
/// <param name="Item">The competency to acquire, at the highest level that any task needs.</param>
/// <param name="Completes">The tasks that become ready with this step.</param>
/// <param name="TasksReady">How many tasks are ready after it, those that were from the start among them.</param>
/// <param name="Shortage">What is left of the shortage of the whole role after it, 0 to 1.</param>
public sealed record LearningStep(GapItem Item, ImmutableArray<WorkTask> Completes, int TasksReady, double Shortage)
{
    /// <summary>The outputs of the tasks that become ready.</summary>
    public IEnumerable<WorkOutput> Outputs => Completes.SelectMany(static task => task.Outputs);
}
