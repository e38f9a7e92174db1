using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>The result of comparing one competency of the target with the origin.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public enum GapOutcome
{
    /// <summary>The target needs it and the origin lacks it.</summary>
    Missing,

    /// <summary>The origin lacks it, but a similar competency earns credit; only with <see cref="GapOptions.PartialCredit"/>.</summary>
    PartlyMet,

    /// <summary>Both have it on one scale of levels, the target at a higher level.</summary>
    BelowLevel,

    /// <summary>Both have it, and no comparable level of the origin is too low.</summary>
    Met,

    /// <summary>The origin has it and the target does not need it.</summary>
    Surplus,
}
