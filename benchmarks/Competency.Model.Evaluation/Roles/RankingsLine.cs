namespace Competency.Model.Evaluation.Roles;

/// <summary>Rankings as a user gets them: of current standards, by one measure.</summary>
internal sealed record RankingsLine
{
    public required string Id { get; init; }

    /// <summary>See <see cref="RolesLine.Auc"/>; over current standards.</summary>
    public required double? Auc { get; init; }

    /// <summary>See <see cref="RolesLine.PrecisionAt10"/>; over current standards.</summary>
    public required double PrecisionAt10 { get; init; }

    /// <summary>The share of entries, among the first ten of every ranking, that share attitudes with the role and nothing else.</summary>
    public required double SharingAttitudesOnly { get; init; }

    /// <summary>The share of entries that share no competency with the role.</summary>
    public required double SharingNothing { get; init; }
}
