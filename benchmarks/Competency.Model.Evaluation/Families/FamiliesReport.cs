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

    public required double Seconds { get; init; }

    public required FamiliesLine[] Lines { get; init; }
}
