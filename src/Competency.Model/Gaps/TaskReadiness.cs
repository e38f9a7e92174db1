using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model;

/// <summary>
/// Readiness of the origin for one task of the target: 1 minus the shortage over the competencies of the task, at the levels of
/// the task.
/// </summary>
public sealed class TaskReadiness
{
    internal TaskReadiness(WorkTask task, double readiness, ImmutableArray<LackingCompetency> lacking) =>
        (Task, Readiness, Lacking) = (task, readiness, lacking);

    /// <summary>The task.</summary>
    public WorkTask Task { get; }

    /// <summary>0 if nothing is held, 1 if everything is held at its level; 1 for a task without competencies.</summary>
    public double Readiness { get; }

    /// <summary>
    /// The competencies that the task lacks, in the natural order of local identities. The contributions sum to 1 − readiness.
    /// </summary>
    public ImmutableArray<LackingCompetency> Lacking { get; }

    /// <summary>Whether nothing is lacking. A competency of weight 0 is never lacking.</summary>
    public bool IsReady => Lacking.IsEmpty;

    /// <summary>Task and readiness.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Task.Id} {Readiness:0.000}");
}
