using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model;

/// <summary>
/// How ready the origin's competencies make for one task of the target: 1 less the shortage over that task's own
/// competencies at that task's own levels.
/// </summary>
/// <param name="Task">The task.</param>
/// <param name="Readiness">0 (nothing it needs is held) to 1 (everything is, at level); 1 for a task that needs nothing.</param>
public sealed record TaskReadiness(WorkTask Task, double Readiness)
{
    /// <summary>What keeps it from being ready, in the order of the items; the contributions sum to 1 − readiness.</summary>
    public ImmutableArray<LackingCompetency> Lacking { get; init; } = [];

    /// <summary>Whether nothing that it needs is lacking. What counts nothing under the weights is never lacking.</summary>
    public bool IsReady => Lacking.IsEmpty;

    /// <summary>Task and readiness.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Task.Id} {Readiness:0.000}");
}
