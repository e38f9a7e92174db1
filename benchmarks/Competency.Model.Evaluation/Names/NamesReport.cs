namespace Competency.Model.Evaluation.Names;

/// <summary>The answer of <c>names</c>.</summary>
internal sealed record NamesReport
{
    public required string File { get; init; }

    public required int Pairs { get; init; }

    public required MethodReport Policy { get; init; }

    public required MethodReport Matcher { get; init; }
}
