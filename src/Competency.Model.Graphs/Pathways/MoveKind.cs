namespace Competency.Model;

/// <summary>
/// The four classes of career moves, after Lightcast: by level, and by whether at least half of what the new role needs is already held.
/// </summary>
public enum MoveKind
{
    /// <summary>To a higher level, with at most half of the role new: a promotion in the same line of work.</summary>
    Advancement,

    /// <summary>To a higher level, with more than half of the role new: a promotion into another line of work.</summary>
    LateralAdvancement,

    /// <summary>To the same or a lower level, with at most half of the role new.</summary>
    Similar,

    /// <summary>To the same or a lower level, with more than half of the role new: another line of work.</summary>
    LateralTransition,
}
