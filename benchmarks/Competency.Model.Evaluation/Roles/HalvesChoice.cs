namespace Competency.Model.Evaluation.Roles;

/// <summary>The form that was best on one half of the roles, and how it does on the other.</summary>
internal sealed record HalvesChoice
{
    /// <summary>The form with the highest AUC among the roles that it was chosen by.</summary>
    public required string Id { get; init; }

    /// <summary>Its AUC among them.</summary>
    public required double AucOfChoice { get; init; }

    /// <summary>Its AUC among all other roles.</summary>
    public required double AucElsewhere { get; init; }
}
