using System.Globalization;
using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>A competency that keeps a task or duty from being ready: it is needed there, and the origin falls short of it.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class LackingCompetency
{
    internal LackingCompetency(GapItem item, CompetencyLevel? level, double deficit, double contribution) =>
        (Item, Level, Deficit, Contribution) = (item, level, deficit, contribution);

    /// <summary>The comparison of this competency for the whole role.</summary>
    public GapItem Item { get; }

    /// <summary>
    /// The level needed by the task; for a duty, the level derived from its tasks by <see cref="GapOptions.LevelRule"/>.
    /// <see langword="null"/> if no level is given.
    /// </summary>
    public CompetencyLevel? Level { get; }

    /// <summary>The missing part of what the task or duty needs, above 0 and up to 1.</summary>
    public double Deficit { get; }

    /// <summary>
    /// The loss of readiness, above 0 and up to 1: weight × deficit, divided by the total weight of the competencies of the task
    /// or duty.
    /// </summary>
    public double Contribution { get; }

    /// <summary>The competency and the loss of readiness.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Item.Concept} −{Contribution:0.000}");
}
