using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model;

/// <summary>
/// Readiness of the origin for one main duty of the target: 1 minus the shortage over the competencies of all its tasks, each
/// once, at the level derived from those tasks by <see cref="GapOptions.LevelRule"/>.
/// </summary>
public sealed class DutyReadiness
{
    internal DutyReadiness(Duty duty, double readiness, ImmutableArray<LackingCompetency> lacking, int tasksReady) =>
        (Duty, Readiness, Lacking, TasksReady) = (duty, readiness, lacking, tasksReady);

    /// <summary>The duty.</summary>
    public Duty Duty { get; }

    /// <summary>0 if nothing is held, 1 if everything is held at its level; 1 for a duty without competencies.</summary>
    public double Readiness { get; }

    /// <summary>
    /// The competencies that the duty lacks, in the natural order of local identities. The contributions sum to 1 − readiness.
    /// </summary>
    public ImmutableArray<LackingCompetency> Lacking { get; }

    /// <summary>The number of its tasks that are ready.</summary>
    public int TasksReady { get; }

    /// <summary>Duty and readiness.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Duty} {Readiness:0.000}");
}
