namespace Competency.Model.Evaluation.Esco;

/// <summary>One method and its figures.</summary>
internal sealed record EscoLine
{
    public required string Id { get; init; }

    public required EscoFigures Figures { get; init; }

    /// <summary>The figures that were to be reproduced, where there are any, to three decimals.</summary>
    public EscoFigures? Published { get; init; }
}
