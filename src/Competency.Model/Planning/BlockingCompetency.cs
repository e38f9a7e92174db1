using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Competency.Model.Gaps;

namespace Competency.Model;

/// <summary>A lacking competency, with the tasks that it blocks and those that it alone would complete.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class BlockingCompetency
{
    internal BlockingCompetency(GapItem item, ImmutableArray<WorkTask> completes, ImmutableArray<WorkTask> blocks) =>
        (Item, Completes, Blocks) = (item, completes, blocks);

    /// <summary>
    /// The competency. Under a rule other than <see cref="LevelRule.Highest"/> it may be met for the role yet below the level of
    /// one task.
    /// </summary>
    public GapItem Item { get; }

    /// <summary>The tasks that lack nothing else: they become ready as soon as it is acquired at the level needed.</summary>
    public ImmutableArray<WorkTask> Completes { get; }

    /// <summary>All tasks that lack it, including those of <see cref="Completes"/>; empty if only the role as a whole needs it.</summary>
    public ImmutableArray<WorkTask> Blocks { get; }

    /// <summary>The outputs of the tasks that it completes.</summary>
    public IEnumerable<WorkOutput> Outputs => Completes.SelectMany(static task => task.Outputs);

    /// <summary>A sentence: <c>S06 感官品飲: completes T1.2, blocks T1.2, T2.3</c>.</summary>
    public override string ToString()
    {
        string outputs = GapSentence.OutputsOf(Completes);
        string completes = Completes.IsEmpty ? "completes no task alone" : $"completes {GapSentence.IdsOf(Completes)}";
        string blocks = Blocks.IsEmpty ? "needed by the whole role" : $"blocks {GapSentence.IdsOf(Blocks)}";
        return $"{GapSentence.NameOf(Item)}: {completes}{(outputs.Length > 0 ? " for " + outputs : "")}, {blocks}";
    }
}
