namespace Competency.Model.Names;

/// <summary>A feature of a pair of names, with its contribution to the relation that the matcher chose.</summary>
/// <param name="Feature">The permanent name of the feature, as in docs/guides/matching.md.</param>
/// <param name="Value">The value of the feature for this pair.</param>
/// <param name="Contribution">
/// The contribution to the log-odds of the chosen relation against the mean of all six outcomes; negative if the feature speaks
/// against the relation.
/// </param>
/// <exception cref="ArgumentNullException"><paramref name="Feature"/> is <see langword="null"/>.</exception>
public readonly record struct NameEvidence(string Feature, double Value, double Contribution)
{
    /// <summary>The permanent name of the feature, as in docs/guides/matching.md.</summary>
    public string Feature { get; init; } = Feature ?? throw new ArgumentNullException(nameof(Feature));
}
