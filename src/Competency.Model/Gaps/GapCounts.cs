namespace Competency.Model.Gaps;

/// <summary>How many items two sets have apart and in common.</summary>
/// <param name="Missing">How many are needed and not held.</param>
/// <param name="Shared">How many are needed and held.</param>
/// <param name="Surplus">How many are held and not needed.</param>
public readonly record struct GapCounts(int Missing, int Shared, int Surplus)
{
    /// <summary>How many are needed.</summary>
    public int Needed => Missing + Shared;

    /// <summary>How many are held.</summary>
    public int Held => Shared + Surplus;
}
