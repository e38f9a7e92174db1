namespace Competency.Model.Evaluation.Melo;

/// <summary>The answer of <c>melo</c>.</summary>
internal sealed record MeloReport
{
    public required int Queries { get; init; }

    public required int Labels { get; init; }

    public required MeloLine[] Lines { get; init; }
}
