using Competency.Model.Gaps;

namespace Competency.Model;

/// <summary>How a gap is computed; without options a competency is held or not.</summary>
public sealed record GapOptions
{
    /// <summary>A competency is held or not.</summary>
    public static GapOptions Default { get; } = new();

    /// <summary>What a competency counts that is like the one needed; <see langword="null"/> for nothing.</summary>
    public SoftCredit? Soft { get; init; }
}
