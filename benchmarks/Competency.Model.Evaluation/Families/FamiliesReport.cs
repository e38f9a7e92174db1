namespace Competency.Model.Evaluation.Families;

/// <summary>What was found, and how well it agrees with each set of labels.</summary>
internal sealed record FamiliesReport
{
    public required string Method { get; init; }

    public required double[] Resolutions { get; init; }

    public required int LinksPerRole { get; init; }

    public required int Roles { get; init; }

    public required int Alone { get; init; }

    public required double? Modularity { get; init; }

    public required double? Silhouette { get; init; }

    /// <summary>The processor time of the Leiden algorithm alone, ten starts, once warm.</summary>
    public required double SecondsOfTenStarts { get; init; }

    public required FamiliesLine[] Lines { get; init; }
}
