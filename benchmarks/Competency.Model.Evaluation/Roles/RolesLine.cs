namespace Competency.Model.Evaluation.Roles;

/// <summary>How well one similarity finds roles of the same occupation.</summary>
internal sealed record RolesLine
{
    public required string Id { get; init; }

    /// <summary>The probability that two roles with a common occupation code score above two without.</summary>
    public required double? Auc { get; init; }

    /// <summary>
    /// The mean share of roles with a common occupation code among the ten nearest, over roles that have such a neighbor.
    /// </summary>
    public required double PrecisionAt10 { get; init; }
}
