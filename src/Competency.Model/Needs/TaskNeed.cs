namespace Competency.Model.Needs;

/// <summary>What a task or a duty needs.</summary>
/// <param name="Need">The need of its role, by position.</param>
/// <param name="Levels">The levels at which the task, or the tasks of the duty, need it.</param>
internal readonly record struct TaskNeed(int Need, RequiredLevels Levels);
