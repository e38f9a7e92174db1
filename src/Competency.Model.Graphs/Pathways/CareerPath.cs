using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model;

/// <summary>A path from an origin to a role, without loops: step by step, with gaps and cost.</summary>
public sealed class CareerPath
{
    internal CareerPath(ImmutableArray<PathStep> steps, double saving)
    {
        (Steps, Saving) = (steps, saving);
        Cost = steps.Sum(static step => step.Cost);
        MaxShortage = steps.Max(static step => step.Shortage) ?? 0;
    }

    /// <summary>The steps in order; empty if the origin is the target.</summary>
    public ImmutableArray<PathStep> Steps { get; }

    /// <summary>The sum of the costs of the steps.</summary>
    public double Cost { get; }

    /// <summary>The largest shortage of a step, 0 to 1; 0 without steps.</summary>
    public double MaxShortage { get; }

    /// <summary>
    /// The cost of the direct move minus the cost of the path: what the detour saves. Negative if it costs more, 0 for the direct move, and
    /// infinite if under the cost there is no direct move.
    /// </summary>
    public double Saving { get; }

    /// <summary>The keys of the roles that are entered, and the cost.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{string.Join(" -> ", Steps.Select(static step => step.ToKey.Text))} (cost {Cost:0.000})");
}
