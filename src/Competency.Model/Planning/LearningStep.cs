using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Competency.Model.Gaps;

namespace Competency.Model;

/// <summary>One step of a learning order: a competency to acquire, and the progress it brings.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class LearningStep
{
    internal LearningStep(GapItem item, ImmutableArray<WorkTask> completes, int tasksReady, double shortage) =>
        (Item, Completes, TasksReady, Shortage) = (item, completes, tasksReady, shortage);

    /// <summary>The competency to acquire, at the highest level that any task needs.</summary>
    public GapItem Item { get; }

    /// <summary>The tasks that become ready with this step.</summary>
    public ImmutableArray<WorkTask> Completes { get; }

    /// <summary>
    /// The number of tasks that lack nothing after this step, including those that lacked nothing from the start. Tasks that need nothing
    /// are not counted.
    /// </summary>
    public int TasksReady { get; }

    /// <summary>The shortage of the whole role that is left after this step, 0 to 1.</summary>
    public double Shortage { get; }

    /// <summary>The outputs of the tasks that become ready.</summary>
    public IEnumerable<WorkOutput> Outputs => Completes.SelectMany(static task => task.Outputs);

    /// <summary>The competency and the number of ready tasks after it.</summary>
    public override string ToString() => $"{GapSentence.NameOf(Item)}: {TasksReady} tasks ready";
}
