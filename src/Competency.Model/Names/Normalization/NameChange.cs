namespace Competency.Model.Names.Normalization;

/// <summary>The change of a name by one step on the way to its key.</summary>
/// <param name="Step">The id of the step, as in docs/guides/matching.md.</param>
/// <param name="Before">The text before the step.</param>
/// <param name="After">The text after it.</param>
/// <exception cref="ArgumentNullException">A text or object is <see langword="null"/>.</exception>
public readonly record struct NameChange(string Step, string Before, string After)
{
    /// <summary>The id of the step, as in docs/guides/matching.md.</summary>
    public string Step { get; init; } = Step ?? throw new ArgumentNullException(nameof(Step));

    /// <summary>The text before the step.</summary>
    public string Before { get; init; } = Before ?? throw new ArgumentNullException(nameof(Before));

    /// <summary>The text after it.</summary>
    public string After { get; init; } = After ?? throw new ArgumentNullException(nameof(After));

    /// <summary>The step and both texts: <c>suffixes: 溝通能力 → 溝通</c>.</summary>
    public override string ToString() => $"{Step}: {Before} → {After}";
}
