namespace Competency.Model.Evaluation.Roles;

/// <summary>The answer of <c>roles</c>.</summary>
internal sealed record RolesReport
{
    public required int Standards { get; init; }

    public required int WithCode { get; init; }

    public required RolesLine[] Lines { get; init; }
}
