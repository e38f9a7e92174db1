namespace Competency.Model.Needs;

/// <summary>A need of a task, or of the tasks of a duty.</summary>
/// <param name="Need">The need of its role, by position.</param>
/// <param name="Levels">The levels at which the task, or the tasks of the duty, need it.</param>
internal readonly record struct TaskNeed(int Need, RequiredLevels Levels);
