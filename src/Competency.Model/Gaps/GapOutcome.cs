namespace Competency.Model;

/// <summary>How what one role needs of a competency compares with what another role already asks for.</summary>
public enum GapOutcome
{
    /// <summary>The target needs it, the origin does not have it.</summary>
    Missing,

    /// <summary>The target needs it, the origin does not have it and has one that counts towards it; only where that is asked for.</summary>
    PartlyMet,

    /// <summary>Both have it, on one scale of levels, and the target at a higher level.</summary>
    BelowLevel,

    /// <summary>Both have it, and no level says that the origin's is too low.</summary>
    Met,

    /// <summary>The origin has it, the target does not need it.</summary>
    Surplus,
}
