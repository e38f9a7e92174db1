namespace Competency.Model.Alignment;

/// <summary>Which suggestions an alignment makes.</summary>
public sealed record AlignmentOptions
{
    private const double Even = 0.5;
    private const int Few = 3;

    /// <summary>At most three for each competency, those that are likelier right than wrong, none that are only related.</summary>
    public static AlignmentOptions Default { get; } = new();

    /// <summary>The confidence below which nothing is suggested, 0 to 1.</summary>
    public double MinConfidence { get; init; } = Even;

    /// <summary>How many suggestions a competency gets at most.</summary>
    public int MaxCount { get; init; } = Few;

    /// <summary>Whether competencies that are only related are suggested, too.</summary>
    public bool WithRelated { get; init; }

    /// <summary>The address of the license that the suggestions are under; SSSOM's own for an unspecified one if missing.</summary>
    public string License { get; init; } = "https://w3id.org/sssom/license/unspecified";

    /// <summary>The version of the program that makes the suggestions, if it is to be written.</summary>
    public string? ToolVersion { get; init; }
}
