namespace Competency.Model.Csv.Frameworks;

// Kinds of statements that frameworks number like competencies and that are none.
internal static class FrameworkKinds
{
    // A task of NICE or DCWF: in the vocabulary, since some belong to no role; in a role it is a task.
    public static ElementKind Task { get; } = ElementKind.FromId("task");

    // A detailed work activity of O*NET, which tasks are instances of.
    public static ElementKind WorkActivity { get; } = ElementKind.FromId("work-activity");
}
