namespace Competency.Model.Evaluation.Esco;

/// <summary>The answer of <c>esco</c>.</summary>
internal sealed record EscoReport
{
    /// <summary>How many occupations have an exact or close match in O*NET.</summary>
    public required int Occupations { get; init; }

    /// <summary>How many of them have a related one by it.</summary>
    public required int WithRelated { get; init; }

    public required EscoLine[] Lines { get; init; }
}
