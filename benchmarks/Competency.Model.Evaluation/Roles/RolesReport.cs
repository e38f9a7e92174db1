namespace Competency.Model.Evaluation.Roles;

/// <summary>The answer of <c>roles</c>.</summary>
internal sealed record RolesReport
{
    public required int Standards { get; init; }

    public required int WithCode { get; init; }

    /// <summary>The library's measures and weightings over concepts of the default policy; the first over exact titles.</summary>
    public required RolesLine[] Lines { get; init; }

    /// <summary>Candidates for the usual measure, over current standards.</summary>
    public required RankingsLine[] Rankings { get; init; }

    /// <summary>Choices of texts.</summary>
    public required RolesLine[] TextForms { get; init; }

    /// <summary>Forms of comparing the terms of names.</summary>
    public required RolesLine[] NameForms { get; init; }

    /// <summary>The form chosen on each half of the occupations, and judged on the other.</summary>
    public required HalvesChoice[] ChosenByHalves { get; init; }
}
