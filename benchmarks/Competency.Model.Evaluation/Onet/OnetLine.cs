namespace Competency.Model.Evaluation.Onet;

/// <summary>One method and its figures.</summary>
internal sealed record OnetLine
{
    public required string Id { get; init; }

    public required OnetFigures Figures { get; init; }

    /// <summary>The figures that were to be reproduced, where there are any, to three decimals.</summary>
    public OnetFigures? Published { get; init; }

    /// <summary>The weights of what is summed, for even and for odd occupations: those that were tuned on the others.</summary>
    public SortedDictionary<string, double[]>? Weights { get; init; }
}
