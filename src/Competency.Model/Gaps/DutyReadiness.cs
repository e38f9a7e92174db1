using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model;

/// <summary>
/// How ready the origin's competencies make for one main duty of the target: 1 less the shortage over everything that the
/// duty's tasks need, each competency once, at the level that the level rule makes of those tasks' levels.
/// </summary>
/// <param name="Duty">The duty.</param>
/// <param name="Readiness">0 (nothing it needs is held) to 1 (everything is, at level); 1 for a duty that needs nothing.</param>
public sealed record DutyReadiness(Duty Duty, double Readiness)
{
    /// <summary>What keeps it from being ready, in the order of the items; the contributions sum to 1 − readiness.</summary>
    public ImmutableArray<LackingCompetency> Lacking { get; init; } = [];

    /// <summary>How many of its tasks are ready.</summary>
    public int TasksReady { get; init; }

    /// <summary>Duty and readiness.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Duty} {Readiness:0.000}");
}
