namespace Competency.Model.Evaluation.Onet;

/// <summary>The answer of <c>onet</c>.</summary>
internal sealed record OnetReport
{
    /// <summary>How many occupations have ratings.</summary>
    public required int Occupations { get; init; }

    public required OnetLine[] Lines { get; init; }
}
