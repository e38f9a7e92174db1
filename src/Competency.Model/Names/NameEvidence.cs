namespace Competency.Model.Names;

/// <summary>A feature of a pair of names and how much it spoke for the relation that the matcher chose.</summary>
/// <param name="Feature">The permanent name of the feature, as in docs/matching.md.</param>
/// <param name="Value">Its value for this pair.</param>
/// <param name="Contribution">
/// What it added to the log-odds of the chosen relation against the mean of all six; negative where it spoke against it.
/// </param>
public readonly record struct NameEvidence(string Feature, double Value, double Contribution);
