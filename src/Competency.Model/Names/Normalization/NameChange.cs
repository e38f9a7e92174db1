namespace Competency.Model.Names.Normalization;

/// <summary>What one step did to a name on the way to its key.</summary>
/// <param name="Step">The id of the step.</param>
/// <param name="Before">The text that it met.</param>
/// <param name="After">The text that it left.</param>
public readonly record struct NameChange(string Step, string Before, string After)
{
    /// <summary>The step and both texts: <c>suffixes: 溝通能力 → 溝通</c>.</summary>
    public override string ToString() => $"{Step}: {Before} → {After}";
}
