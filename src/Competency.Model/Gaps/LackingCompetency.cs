using System.Globalization;

namespace Competency.Model;

/// <summary>What keeps a task or duty from being ready: one competency that it needs and the origin falls short of.</summary>
/// <param name="Item">The competency, as the gap compares it for the whole role.</param>
/// <param name="Level">The level at which the task needs it; of a duty the one that the level rule makes of its tasks' levels.</param>
/// <param name="Deficit">How far it falls short of what the task or duty needs, above 0 and up to 1.</param>
/// <param name="Contribution">Weight times deficit by the weight of all that the task or duty needs: what it takes from the readiness.</param>
public sealed record LackingCompetency(GapItem Item, CompetencyLevel? Level, double Deficit, double Contribution)
{
    /// <summary>The competency, and what it takes from the readiness.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Item.Concept} −{Contribution:0.000}");
}
