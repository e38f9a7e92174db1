namespace Competency.Model.Alignment;

/// <summary>Options for the suggestions of an alignment.</summary>
public sealed record AlignmentOptions
{
    private const double Even = 0.5;
    private const int Few = 3;

    /// <summary>At most three suggestions for each competency, with a confidence of at least 0.5, without related ones.</summary>
    public static AlignmentOptions Default { get; } = new();

    /// <summary>The lowest confidence of a suggestion, 0 to 1. Default: 0.5.</summary>
    public double MinConfidence { get; init; } = Even;

    /// <summary>The maximum number of suggestions for each competency. Default: 3.</summary>
    public int MaxCount { get; init; } = Few;

    /// <summary>Whether competencies that are only related are suggested as well. Default: no.</summary>
    public bool WithRelated { get; init; }

    /// <summary>The address of the license of the suggestions. Default: SSSOM's address for an unspecified license.</summary>
    public string License { get; init; } = "https://w3id.org/sssom/license/unspecified";

    /// <summary>The version of the program to write into the mapping set, or <see langword="null"/> for none.</summary>
    public string? ToolVersion { get; init; }
}
