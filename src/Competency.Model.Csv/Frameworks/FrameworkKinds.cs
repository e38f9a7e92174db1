namespace Competency.Model.Csv.Frameworks;

/// <summary>Kinds of statements that frameworks number like competencies and that are none.</summary>
internal static class FrameworkKinds
{
    /// <summary>A task of NICE or DCWF: in the vocabulary, since some belong to no role; in a role it is a task.</summary>
    public static ElementKind Task { get; } = ElementKind.FromId("task");

    /// <summary>A detailed work activity of O*NET, which tasks are instances of.</summary>
    public static ElementKind WorkActivity { get; } = ElementKind.FromId("work-activity");
}
