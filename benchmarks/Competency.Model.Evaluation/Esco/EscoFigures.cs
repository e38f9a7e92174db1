namespace Competency.Model.Evaluation.Esco;

/// <summary>How well one method finds related occupations: means over all occupations, one without any related counting 0.</summary>
internal sealed record EscoFigures
{
    /// <summary>The share of the ten nearest that are related in any grade.</summary>
    public required double PrecisionAt10 { get; init; }

    /// <summary>Discounted gain of the twenty nearest, 2^grade − 1 for each.</summary>
    public required double NdcgAt20 { get; init; }
}
