using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Competency.Model.Gaps;

namespace Competency.Model;

/// <summary>
/// Readiness of the origin for one task of the target: 1 minus the shortage over the competencies of the task, at the levels of
/// the task.
/// </summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class TaskReadiness
{
    internal TaskReadiness(WorkTask task, double? readiness, ImmutableArray<LackingCompetency> lacking, int uncomparedLevels) =>
        (Task, Readiness, Lacking, UncomparedLevels) = (task, readiness, lacking, uncomparedLevels);

    /// <summary>The task.</summary>
    public WorkTask Task { get; }

    /// <summary>
    /// 0 if nothing is held, 1 if everything is held and no level is known to be too low; <see langword="null"/> if the task needs
    /// nothing, or nothing with a weight. An upper bound if there are <see cref="UncomparedLevels"/>.
    /// </summary>
    public double? Readiness { get; }

    /// <summary>
    /// The competencies that the task lacks, in the natural order of local identities. The contributions sum to 1 − readiness.
    /// </summary>
    public ImmutableArray<LackingCompetency> Lacking { get; }

    /// <summary>
    /// The number of competencies that are held at a level that could not be compared with that of the task, because it is unknown or
    /// on another scale. They are not lacking.
    /// </summary>
    public int UncomparedLevels { get; }

    /// <summary>
    /// Whether the task needs something, nothing is lacking, and all levels could be compared. A competency of weight 0 is never lacking.
    /// </summary>
    public bool IsReady => Readiness is not null && Lacking.IsEmpty && UncomparedLevels == 0;

    /// <summary>Task and readiness.</summary>
    public override string ToString() => $"{Task.Id} {GapSentence.FigureOf(Readiness)}";
}
