using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Competency.Model.Gaps;

namespace Competency.Model;

/// <summary>
/// Readiness of the origin for one main duty of the target: 1 minus the shortage over the competencies of all its tasks, each
/// once, at the level derived from those tasks by <see cref="GapOptions.LevelRule"/>.
/// </summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class DutyReadiness
{
    internal DutyReadiness(Duty duty, double? readiness, ImmutableArray<LackingCompetency> lacking, int uncomparedLevels) =>
        (Duty, Readiness, Lacking, UncomparedLevels) = (duty, readiness, lacking, uncomparedLevels);

    /// <summary>The duty.</summary>
    public Duty Duty { get; }

    /// <summary>
    /// 0 if nothing is held, 1 if everything is held and no level is known to be too low; <see langword="null"/> if the duty needs
    /// nothing, or nothing with a weight. An upper bound if there are <see cref="UncomparedLevels"/>.
    /// </summary>
    public double? Readiness { get; }

    /// <summary>
    /// The competencies that the duty lacks, in the natural order of local identities. The contributions sum to 1 − readiness.
    /// </summary>
    public ImmutableArray<LackingCompetency> Lacking { get; }

    /// <summary>
    /// The number of competencies that are held at a level that could not be compared with the one needed, because it is unknown or on
    /// another scale. They are not lacking.
    /// </summary>
    public int UncomparedLevels { get; }

    /// <summary>The number of its tasks that are ready: see <see cref="TaskReadiness.IsReady"/>.</summary>
    public int TasksReady { get; internal init; }

    /// <summary>The number of its tasks that have a readiness, because they need something.</summary>
    public int TasksCompared { get; internal init; }

    /// <summary>Duty and readiness.</summary>
    public override string ToString() => $"{Duty} {GapSentence.FigureOf(Readiness)}";
}
